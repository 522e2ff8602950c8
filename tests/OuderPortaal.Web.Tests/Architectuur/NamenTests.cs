using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OuderPortaal.Web.Tests.Architectuur;

public sealed class NamenTests
{
    private static readonly string[] Nietszeggend = ["Service", "Manager", "Helper", "Utils", "Dto", "Common", "Core"];

    [Fact]
    public void Types_AreNamedAfterWhatTheyAre() => Bron.IsLeeg(
        Bron.Domein.Concat(Bron.Web).Select(t => t.Name).Where(naam =>
            !naam.EndsWith("TagHelper", StringComparison.Ordinal) && Nietszeggend.Any(einde => naam.EndsWith(einde, StringComparison.OrdinalIgnoreCase))));

    [Fact]
    public void Classes_AreSealedUnlessTheyAreABase() => Bron.IsLeeg(
        Bron.Domein.Concat(Bron.Web).Where(t => t is { IsClass: true, IsVisible: true, IsSealed: false, IsAbstract: false } && !IsGegenereerd(t)));

    [Fact]
    public void Identifiers_AreAscii() => Bron.IsLeeg(
        Bron.Domein.Concat(Bron.Web).SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(lid => $"{t.Name}.{lid.Name}")).Where(naam => !naam.All(char.IsAscii)));

    [Fact]
    public void Paths_AreAscii() => Bron.IsLeeg(
        new[] { "src", "tests", "docs", "wwwroot-src" }.SelectMany(map => Bron.Bestanden(map, "*")).Where(pad => !pad.All(char.IsAscii)));

    // Razor components cannot be sealed by their file; migrations are made by a tool.
    private static bool IsGegenereerd(Type type) =>
        type.IsAssignableTo(typeof(IComponent)) || type.Name == "_Imports" || type.IsAssignableTo(typeof(Migration)) || type.IsAssignableTo(typeof(ModelSnapshot));
}

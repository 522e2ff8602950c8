using System.Xml.Linq;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Tests.Architectuur;

public sealed class DomeinTests
{
    private static IEnumerable<Type> Publiek => Bron.Domein.Where(t => t.IsVisible);

    [Fact]
    public void Domain_ReferencesNothingButTheRuntime()
    {
        var project = XDocument.Load(Path.Combine(Bron.Wortel, "src/OuderPortaal.Domain/OuderPortaal.Domain.csproj"));
        var assemblies = typeof(Aggregate).Assembly.GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(project.Descendants(), e => e.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference");
        Assert.All(assemblies, naam => Assert.StartsWith("System.", naam, StringComparison.Ordinal));
    }

    [Fact]
    public void PublicTypes_SayWhatTheyAre()
    {
        var uitleg = XDocument.Load(Path.ChangeExtension(typeof(Aggregate).Assembly.Location, ".xml")).Descendants("member")
            .Where(lid => !string.IsNullOrWhiteSpace(lid.Element("summary")?.Value))
            .Select(lid => lid.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        Bron.IsLeeg(Publiek.Where(t => !uitleg.Contains("T:" + t.FullName!.Replace('+', '.'))));
    }

    [Fact]
    public void PublicTypes_StandInTheGlossary()
    {
        var woorden = File.ReadLines(Path.Combine(Bron.Wortel, "docs/woordenlijst.md"))
            .Where(regel => regel.StartsWith('|'))
            .Select(regel => regel.Split('|')[1].Trim())
            .ToHashSet(StringComparer.Ordinal);

        Bron.IsLeeg(Publiek.Select(t => t.Name.Split('`')[0]).Where(naam => !woorden.Contains(naam)));
    }

    [Fact]
    public void Aggregates_HaveNoPublicSetters() => Bron.IsLeeg(
        Publiek.Where(t => t.IsAssignableTo(typeof(Aggregate))).SelectMany(t => t.GetProperties()).Where(p => p.SetMethod?.IsPublic == true));

    [Fact]
    public void Events_AreRecordsInThePastTense_WithTheirInstant() => Assert.All(
        Publiek.Where(t => t.IsAssignableTo(typeof(Gebeurtenis)) && !t.IsAbstract), t => Assert.NotNull(t.GetMethod("<Clone>$")));
}

using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace OuderPortaal.Web.Tests;

/// <summary>bunit asks for AngleSharp.Diffing 1.0; the registry carries 0.17, which has what bunit calls.</summary>
internal static class Assemblies
{
    [ModuleInitializer]
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (context, naam) =>
        naam.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")) : null;
}

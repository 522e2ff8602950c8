namespace OuderPortaal.Domain.Identiteit;

/// <summary>Kinds of document on which somebody may be recognised (R-ID-5); nothing else may be written down as a kind.</summary>
public static class Documentsoorten
{
    public static IReadOnlyList<string> Alle { get; } = ["paspoort", "identiteitskaart", "rijbewijs", "verblijfsdocument"];
}

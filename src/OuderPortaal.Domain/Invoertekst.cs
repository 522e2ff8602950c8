namespace OuderPortaal.Domain;

/// <summary>Words that somebody typed, as they are kept: without spaces around them. Refuses what is missing or too long, beside the field it stands in.</summary>
internal static class Invoertekst
{
    /// <param name="tekst">As typed.</param>
    /// <param name="langste">Most characters.</param>
    /// <param name="regel">Rule that asks for it.</param>
    /// <param name="veld">Field of the form.</param>
    /// <param name="leeg">What to say when there is none.</param>
    /// <param name="wat">What it is, in the sentence about its length.</param>
    public static string Vereist(string? tekst, int langste, string regel, string veld, string leeg, string wat = "Deze tekst") =>
        string.IsNullOrWhiteSpace(tekst) ? throw new RuleViolation(regel, leeg, veld) : Mag(tekst, langste, regel, veld, wat);

    /// <summary>The same for what may be empty.</summary>
    public static string Mag(string tekst, int langste, string regel, string veld, string wat = "Deze tekst") => tekst.Trim() is var schoon && schoon.Length > langste
        ? throw new RuleViolation(regel, $"{wat} is te lang. Gebruik hoogstens {langste} tekens.", veld)
        : schoon;
}

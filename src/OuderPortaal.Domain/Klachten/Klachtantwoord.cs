namespace OuderPortaal.Domain.Klachten;

/// <summary>The answer to a complaint (Awb 9:12): what we found, what we think of it, what we do; in plain words, as who complains reads it. Encrypted at rest.</summary>
public sealed record Klachtantwoord(KlachtUitkomst Uitkomst, string Bevindingen, string Oordeel, string Conclusies);

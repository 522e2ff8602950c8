namespace OuderPortaal.Domain.Correcties;

/// <summary>One question of the order of R-WIS-1, with its answer, for staff.</summary>
public sealed record Wisstap(string Vraag, string Antwoord);

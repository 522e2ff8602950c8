namespace OuderPortaal.Domain.Vragen;

/// <summary>What somebody asked us without asking for a right. Without a burgerservicenummer: whoever takes it in leaves that out (B9).</summary>
/// <param name="Tekst">The question.</param>
/// <param name="Wie">Name of who asks, and after a comma how to reach them; empty when nobody said.</param>
/// <param name="VerzoekId">The request it is about; null when it is about none.</param>
public sealed record Vraaginhoud(string Tekst, string Wie = "", Guid? VerzoekId = null);

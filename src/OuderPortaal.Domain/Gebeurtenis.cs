namespace OuderPortaal.Domain;

/// <summary>Something that happened in the domain, named as a participle (<c>VerzoekOntvangen</c>). Holds ids and facts, never free text of a person.</summary>
/// <param name="Op">UTC instant.</param>
public abstract record Gebeurtenis(DateTimeOffset Op);

namespace OuderPortaal.Domain.Vragen;

/// <summary>We answered; never the words.</summary>
public sealed record VraagBeantwoord(Guid VraagId, DateTimeOffset Op) : Vraaggebeurtenis(VraagId, Op);

namespace OuderPortaal.Domain.Vragen;

/// <summary>Somebody asked something that is no request; never the words.</summary>
public sealed record VraagGenoteerd(Guid VraagId, DateTimeOffset Op) : Vraaggebeurtenis(VraagId, Op);

namespace OuderPortaal.Domain.Registers;

/// <summary>A version of the text of the reglement was taken back before it counted.</summary>
public sealed record ReglementTeruggenomen(Guid ReglementversieId, DateTimeOffset Op) : Gebeurtenis(Op);

namespace OuderPortaal.Domain.Registers;

/// <summary>A version of the text of the reglement was placed, for everybody to read.</summary>
public sealed record ReglementGeplaatst(Guid ReglementversieId, DateTimeOffset Op) : Gebeurtenis(Op);

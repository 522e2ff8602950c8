namespace OuderPortaal.Domain.Bewaren;

/// <summary>A source system on a certificate: until when (local date), and by whom and when (UTC) it was ticked.</summary>
public sealed record Verklaringsstap(Guid Id, string Bron, DateOnly Uiterlijk, MedewerkerId? GedaanDoor, DateTimeOffset? GedaanOp, MedewerkerId? NagekekenDoor, DateTimeOffset? NagekekenOp);

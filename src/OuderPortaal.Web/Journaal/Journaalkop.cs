namespace OuderPortaal.Web.Journaal;

/// <summary>One row: where the chain of the journaal ends now. One writer at a time reads and moves it (<see cref="Journaalketen"/>), so that two saves never get the same number.</summary>
internal sealed class Journaalkop
{
    public const int EnigeId = 1;

    public int Id { get; init; } = EnigeId;

    /// <summary>Number of the last row; 0 before the first.</summary>
    public long Nummer { get; init; }

    /// <summary>Seal of the last row.</summary>
    public byte[] Zegel { get; init; } = Ketenzegel.Begin;

    /// <summary>Rows up to and including this number may be deleted: they were kept long enough (R-BWR-10).</summary>
    public long GesnoeidTot { get; init; }
}

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>Why an earlier recipient is not told (R-11.7-2, R-COR-9).</summary>
public enum NietMogelijkReden
{
    /// <summary>The recipient is gone, and nobody came in its place.</summary>
    Onmogelijk,

    /// <summary>It would take far more than it helps; with an estimate in the explanation.</summary>
    OnevenredigeInspanning,
}

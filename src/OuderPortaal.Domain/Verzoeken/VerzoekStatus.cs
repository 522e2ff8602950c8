namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Where a request stands (regels.md C2). Standing still is no state: it follows from the proofs that are asked (R-AM-18b).</summary>
public enum VerzoekStatus
{
    Ontvangen,
    InBehandeling,
    InBesluitvorming,
    Besloten,

    /// <summary>A correction was granted, in whole or in part: it is being done in the source systems.</summary>
    Uitvoering,

    /// <summary>It was done; earlier recipients are being told (R-COR-9).</summary>
    Uitgevoerd,
    Afgesloten,
    Ingetrokken,
}

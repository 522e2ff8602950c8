namespace OuderPortaal.Domain.Verzoeken;

/// <summary>Where a request stands (regels.md C2). Standing still is no state: it follows from the proofs that are asked (R-AM-18b).</summary>
public enum VerzoekStatus
{
    Ontvangen,
    InBehandeling,
    InBesluitvorming,
    Besloten,
    Afgesloten,
    Ingetrokken,
}

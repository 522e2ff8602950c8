namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What was decided (regels.md C1).</summary>
public enum BesluitUitkomst
{
    Toegewezen,
    DeelsToegewezen,
    Afgewezen,
    BuitenBehandeling,
    GeenGegevens,
}

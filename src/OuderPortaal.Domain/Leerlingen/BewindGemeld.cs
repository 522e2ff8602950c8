namespace OuderPortaal.Domain.Leerlingen;

/// <summary>A bewindvoerder asks: no link, a person has to look (R-VTG-6, S-23).</summary>
public sealed record BewindGemeld(Guid VertegenwoordigingId, Guid LeerlingId, AccountId? AccountId, DateTimeOffset Op)
    : Vertegenwoordigingsgebeurtenis(VertegenwoordigingId, LeerlingId, AccountId, Op);

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>A file with an internal note.</summary>
public sealed class NotitiebestandModel(Bereik bereik, Documentkluis kluis, Actor actor) : Bijlagepagina(bereik, kluis, actor, "NotitiebijlageGeopend", "notitie")
{
    [FromRoute(Name = "notitie")]
    public string NotitieId { get; set; } = "";

    protected override async Task<IReadOnlyList<Bijlage>?> BijlagenAsync(CancellationToken ct) => (await Db.Notities.AsNoTracking().FirstOrDefaultAsync(n => n.VerzoekId == Verzoek.Id && n.PubliekId == NotitieId, ct))?.Bijlagen;
}

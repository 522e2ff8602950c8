using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>A file of a message.</summary>
public sealed class BijlageModel(Bereik bereik, Documentkluis kluis, Actor actor) : Bijlagepagina(bereik, kluis, actor, "BerichtbijlageGeopend", "bijlage")
{
    [FromRoute]
    public string Bericht { get; set; } = "";

    protected override async Task<IReadOnlyList<Bijlage>?> BijlagenAsync(CancellationToken ct) => (await Db.Verzoekberichten.AsNoTracking().FirstOrDefaultAsync(b => b.VerzoekId == Verzoek.Id && b.PubliekId == Bericht, ct))?.Bijlagen;
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>A file that came with the answer to a question.</summary>
public sealed class BestandModel(Bereik bereik, Documentkluis kluis, Actor actor) : Bijlagepagina(bereik, kluis, actor, "AntwoordbestandGeopend", "antwoord")
{
    [FromRoute(Name = "deelvraag")]
    public string VraagId { get; set; } = "";

    protected override async Task<IReadOnlyList<Bijlage>?> BijlagenAsync(CancellationToken ct) => (await Db.Deelvragen.AsNoTracking().FirstOrDefaultAsync(v => v.VerzoekId == Verzoek.Id && v.PubliekId == VraagId, ct))?.Bestanden;
}

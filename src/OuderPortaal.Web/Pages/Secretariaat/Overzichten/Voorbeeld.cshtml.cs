using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>The overview as the verzoeker reads it, from the very same content; also the overview on paper.</summary>
public sealed class VoorbeeldModel(Bereik bereik, HuidigSwv swv) : Zaakpagina(bereik)
{
    public Overzichtsinhoud Inhoud { get; private set; } = null!;

    public IReadOnlyList<Overzichtsgroep> Groepen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var dossier = await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct);
        var overzicht = await Db.Overzichten.AsNoTracking().Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Zoekingen).Include(o => o.Ontvangers)
            .AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct);
        if (overzicht is null)
            return false;
        Inhoud = Overzichtsinhoud.Van(overzicht, Overzichtsvragen.Van(dossier), swv.Gegevens, overzicht.VrijgegevenOp ?? Nu);
        Groepen = Overzichtsgroep.Van(Inhoud);
        return true;
    }
}

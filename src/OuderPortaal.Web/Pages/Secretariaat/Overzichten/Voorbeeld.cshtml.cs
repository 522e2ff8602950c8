using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>The overview as the verzoeker reads it, from the very same content and parts; also the overview on paper.</summary>
[VerseFactor]
public sealed class VoorbeeldModel(Bereik bereik, Overzichtsamensteller samensteller, Dossierstandlezer standen) : Zaakpagina(bereik)
{
    private Dictionary<string, Guid> _documenten = [];

    public Overzichtsinhoud Inhoud { get; private set; } = null!;

    public Overzichtstaal Taal { get; private set; } = null!;

    /// <summary>Where staff open the n-th document.</summary>
    public Func<int, string> OpenDocument => nummer => $"/secretariaat/verzoeken/{Id}/overzicht/documenten/{_documenten[Inhoud.Documenten[nummer].Id]}/openen{(WaaromOpen is { } reden ? $"?afgeschermd={reden}" : "")}";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var dossier = await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct);
        if (dossier.Overzicht is not { } overzicht)
            return false;
        var (inhoud, stand) = (await samensteller.StelSamenAsync(overzicht.Id, dossier.Toets, ct), await standen.LeesAsync(Verzoek.LeerlingId, ct));
        Inhoud = inhoud with { Gegevens = [.. inhoud.Gegevens.Select(g => Toont(g.Markering | stand.Van(g.Id, g.Categorie)) ? g : g with { Waarde = "niet te zien: afgeschermd", Uitleg = null })] };
        Taal = new Overzichtstaal(Inhoud);
        _documenten = await Db.Set<OverzichtDocument>().Where(d => d.OverzichtId == overzicht.Id).ToDictionaryAsync(d => d.Sleutel, d => d.Id, ct);
        return true;
    }
}

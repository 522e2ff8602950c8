using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>What was granted, per source system: ticked by one, an erasure by two (R-COR-8, R-WIS-5).</summary>
public sealed class UitvoerenModel(Bereik bereik, Wisfeitenlezer wisfeiten) : Correctiepagina(bereik)
{
    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>A case about this pupil runs: nothing is erased (R-12.1-5).</summary>
    public bool OpHold { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Correctie.Uitvoeringen.Count == 0)
            return false;
        OpHold = await wisfeiten.LoopErEenZaakAsync(Verzoek, ct);
        Naam = await Medewerkers.NamenAsync(Db, [.. Correctie.Uitvoeringen.SelectMany(u => new[] { u.GedaanDoor, u.BevestigdDoor })], ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(Guid stap, bool nakijken, CancellationToken ct)
    {
        var gevonden = await Db.InTransactieAsync(
            async t =>
            {
                if (!await LoadAsync(t))
                    return false;
                EisBehandelaar();
                Correctie.VinkAf(stap, nakijken, Verzoek, OpHold, User.Medewerker(), Nu);
                await Db.SaveChangesAsync(t);
                return true;
            },
            ct);
        return gevonden ? RedirectToPage(new { id = Id }) : await NietGevondenAsync(ct);
    }

    public Correctieonderdeel Van(Uitvoering stap) => Correctie.Onderdelen.Single(o => o.Id == stap.OnderdeelId);
}

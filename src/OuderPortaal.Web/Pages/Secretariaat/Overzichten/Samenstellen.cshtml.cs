using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>Where the overview stands: searched, read in, documents, left out; and offering it to a second person.</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Behandelaar)}")]
public sealed class SamenstellenModel(Bereik bereik, HuidigSwv swv, Verstrekkingenregister register, Dossierstandlezer standen) : Zaakpagina(bereik)
{
    public Gegevensoverzicht? Overzicht { get; private set; }

    public IReadOnlyList<string> Waarschuwingen { get; private set; } = [];

    public IReadOnlyList<string> NietGezocht { get; private set; } = [];

    public IReadOnlyList<(Artikel7Onderdeel Onderdeel, int Aantal)> PerSoort { get; private set; } = [];

    /// <summary>What probably belongs to another parent and is not left out yet (S-19).</summary>
    public IReadOnlyList<Weglaatvoorstel> Voorstellen { get; private set; } = [];

    /// <summary>Items of which the words are closed off for who looks.</summary>
    public IReadOnlySet<Guid> Verborgen { get; private set; } = new HashSet<Guid>();

    public bool MagWijzigen => Overzicht?.Status == OverzichtStatus.Samenstellen && MagWerken;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Overzicht = await Db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Zoekingen).Include(o => o.Ontvangers)
            .AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct);
        if (Overzicht is null)
            return true;

        Waarschuwingen = Overzicht.Waarschuwingen();
        if (Overzicht.Status == OverzichtStatus.Samenstellen)
            Voorstellen = Overzicht.Weglaatvoorstellen(await Afscherming.VanAnderenAsync(Db, Verzoek, ct), Verzoek.VerzoekerNaam);
        if (Voorstellen.Count > 0)
        {
            var stand = await standen.LeesAsync(Verzoek.LeerlingId, ct);
            Verborgen = Overzicht.Gegevens.Where(g => Voorstellen.Any(v => v.GegevenId == g.Id) && !Toont(stand.Van(g.Sleutel, g.Categorie))).Select(g => g.Id).ToHashSet();
        }

        NietGezocht = [.. swv.Gegevens.Bronnen.Where(b => !Overzicht.Zoekingen.Any(z => z.Bron == b))];
        PerSoort = [.. Overzicht.Gegevens.GroupBy(g => g.Categorie).OrderBy(g => g.Key).Select(g => (Artikel7.Van(g.Key), g.Count()))];
        return true;
    }

    /// <summary>Begins the overview; who comes second finds the one that is there.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        await Db.InTransactieAsync(
            async t =>
            {
                if (await Db.Overzichten.AnyAsync(o => o.VerzoekId == Verzoek.Id, t))
                    return;
                var overzicht = Gegevensoverzicht.Begin(Verzoek, User.Medewerker(), Nu);
                await register.VulAanAsync(overzicht, Verzoek.LeerlingId, Nu, t);
                Db.Add(overzicht);
                await Db.SaveChangesAsync(t);
            },
            ct);
        return RedirectToPage("Zoeken", new { id = Id });
    }

    /// <summary>Leaves out all that is proposed; each can be given after all, one by one.</summary>
    public async Task<IActionResult> OnPostVoorstellenAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Overzicht is null)
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        Overzicht.NeemOver(Voorstellen, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Samenstellen", new { id = Id });
    }

    public async Task<IActionResult> OnPostBiedAanAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Overzicht is null)
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        await Afscherming.EisGeheimAfgeschermdAsync(Db, Verzoek, Overzicht, ct);
        await register.VulAanAsync(Overzicht, Verzoek.LeerlingId, Nu, ct);
        Overzicht.BiedAan(swv.Gegevens.Bronnen, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}

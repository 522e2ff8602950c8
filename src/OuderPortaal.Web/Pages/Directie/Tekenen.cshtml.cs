using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Directie;

/// <summary>Everything to decide on one phone screen; signing makes the decision known at once.</summary>
public sealed class TekenenModel(Bereik bereik, Bekendmaking bekendmaking, Briefschrijver schrijver, HuidigSwv swv, Posttoets toets, Ondertekenaar ondertekenaar) : Zaakpagina(bereik)
{
    private List<string> _eigen = [];

    [BindProperty]
    public Invoer Besluit { get; set; } = new();

    public Zaakdossier Dossier { get; private set; } = null!;

    /// <summary>On which this reader signs in the place of the directeur; null for the directeur.</summary>
    public Waarneming? Waarneming { get; private set; }

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public int AantalDocumenten { get; private set; }

    /// <summary>The items of a correction; null for every other kind.</summary>
    public Correctie? Correctie { get; private set; }

    public IReadOnlyList<string> Beletsels { get; private set; } = [];

    public bool Online => Verzoek is { AccountId: not null, AntwoordKanaal: AntwoordKanaal.Digitaal };

    /// <summary>The letter as it would go out now.</summary>
    public string Brief { get; private set; } = "";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || Verzoek.Besluit is not { } besluit || Verzoek.Status != VerzoekStatus.InBesluitvorming)
            return false;
        (var mag, Waarneming) = await ondertekenaar.VanAsync(User, ct);
        if (!mag)
            return false;
        Dossier = await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct);
        AantalDocumenten = Dossier.Overzicht is { } o ? await Db.Overzichten.Where(x => x.Id == o.Id).Select(x => x.Documenten.Count).SingleAsync(ct) : 0;
        Naam = await Medewerkers.NamenAsync(Db, [besluit.VoorgelegdDoor, Dossier.Overzicht?.SamengesteldDoor, Dossier.Overzicht?.VrijgegevenDoor], ct);
        Correctie = await Db.Correcties.AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == Verzoek.Id, ct);
        Beletsels = (besluit.Uitkomst, Correctie) switch
        {
            (BesluitUitkomst.BuitenBehandeling, _) => [],
            (_, { } correctie) => Dossier.Beletsels(correctie, opPapier: !Online, Vandaag),
            (BesluitUitkomst.Afgewezen, _) => Dossier.BeletselsVanWeigering(opPapier: !Online, Vandaag),
            _ => Dossier.Beletsels(Vandaag, AantalDocumenten),
        };
        Beletsels = [.. Beletsels, .. _eigen = await ondertekenaar.BeletselsAsync(User, Verzoek, Dossier.Overzicht, MagAfgeschermd, ct)];
        Brief = await schrijver.SchrijfAsync(
            Besluitbrief.Van(Verzoek.Soort, besluit.Uitkomst), new Brieffeiten(Verzoek, swv.Gegevens, Nu)
            {
                Waarnemer = Waarneming is null ? null : (User.Naam(), Waarneming.Mandaat), Overzicht = Dossier.Overzicht, Correctie = Correctie, Leerling = Correctie is null ? null : await toets.LeerlingVoorBriefAsync(Verzoek, Nu, ct),
            });
        return true;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gevonden = await Db.InTransactieAsync(
            async t =>
            {
                if (!await LoadAsync(t))
                    return false;
                if (Besluit.Versie != Verzoek.Versie)
                    throw new RuleViolation("R-AM-13", "Deze beslissing is veranderd sinds u keek. Bekijk haar opnieuw.");
                var wijze = Online ? Bekendmakingswijze.Portaal : Besluit.Wijze ?? throw new RuleViolation("R-AWB-5", "Kies hoe de beslissing naar de verzoeker gaat.", "Wijze");
                var datum = Online ? Vandaag : Besluit.Datum ?? Vandaag;
                ondertekenaar.Teken(Verzoek, Waarneming, _eigen, User.Naam(), datum, Nu);
                await bekendmaking.MaakBekendAsync(Dossier, User.Medewerker(), wijze, datum, Nu, t);
                await Db.SaveChangesAsync(t);
                return true;
            },
            ct);
        return gevonden ? RedirectToPage("Index") : await NietGevondenAsync(ct);
    }

    /// <summary>Returns the proposal; an overview goes back with the remark.</summary>
    public async Task<IActionResult> OnPostTerugAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);

        if (Dossier.Overzicht is { Status: Domain.Overzichten.OverzichtStatus.Vrijgegeven } overzicht)
            overzicht.StuurTerug(Besluit.Opmerking, User.Medewerker(), Nu);
        Verzoek.GeefTerug(User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Index");
    }

    public sealed class Invoer
    {
        /// <summary>Version of the request that was on the screen: what was not seen is not signed.</summary>
        public int? Versie { get; set; }

        public Bekendmakingswijze? Wijze { get; set; }

        /// <summary>Local date of posting or handing over; today when empty.</summary>
        public DateOnly? Datum { get; set; }

        [MaxLength(2000)]
        public string? Opmerking { get; set; }
    }
}

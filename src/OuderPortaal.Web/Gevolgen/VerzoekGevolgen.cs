using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from each event of a request, in the same transaction: letters, inbox, tasks. One line per event.</summary>
public sealed class VerzoekGevolgen(Brievenbus brievenbus, ZestienGevolgen zestien, CorrectieGevolgen correcties, Documentkluis kluis, Posttoets toets)
{
    public Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        VerzoekOntvangen e => OntvangenAsync(db, e, ct),
        BehandelaarToegewezen e => VervulAsync(db, e, ct, TaakSoort.NieuwVerzoek),
        BewijsGevraagd e => BewijsGevraagdAsync(db, e, ct),
        BewijsGeleverd e => BewijsGeleverdAsync(db, e, ct),
        BewijsAfgekeurd e => BewijsAfgekeurdAsync(db, e, ct),
        KopieOntvangen e => KopieOntvangenAsync(db, e, ct),
        KopieVernietigd e => KopieVernietigdAsync(db, e, ct),
        OverzichtAangeboden e => TaakAsync(db, e, TaakSoort.Controleren, Rol.Secretariaat, "Kijk het overzicht na en geef het vrij.", ct),
        OverzichtTeruggestuurd or OverzichtVrijgegeven => VervulAsync(db, gebeurtenis, ct, TaakSoort.Controleren),
        OverzichtGeimporteerd e => OpruimenAsync(db, e, ct),
        BesluitVoorgelegd e => TaakAsync(db, e, TaakSoort.Tekenen, Rol.Directeur, "Lees de beslissing en maak haar bekend.", ct),
        BesluitTeruggegeven => VervulAsync(db, gebeurtenis, ct, TaakSoort.Tekenen),
        BesluitBekendgemaakt e => BekendgemaaktAsync(db, e, ct),
        LeerlingGekoppeld e => GekoppeldAsync(db, e, ct),
        OntbrekendeGegevensGevraagd e => BriefAsync(db, e, BriefSoort.WatOntbreekt, ct),
        VertragingGemeld e => NieuweDatumAsync(db, e, ct),
        VerzoekIngetrokken e => IngetrokkenAsync(db, e, ct),
        OpheffingAangekondigd or AfschermingOpgeheven or UitvoeringBegonnen or OnderdeelUitgevoerd or VerzoekUitgevoerd => correcties.VerwerkAsync(db, gebeurtenis, ct),
        LeerlingGevraagd or VerzoekOvergenomen or LeerlingkeuzeGemaakt or VerzoekGeeindigdBijZestien or OuderIngelicht => zestien.VerwerkAsync(db, gebeurtenis, ct),
        _ => Task.CompletedTask,
    };

    private async Task OntvangenAsync(PortaalDbContext db, VerzoekOntvangen e, CancellationToken ct)
    {
        await BriefAsync(db, e, BriefSoort.Ontvangstbevestiging, ct);
        var verzoek = await VerzoekAsync(db, e, ct);
        await TaakAsync(db, e, TaakSoort.NieuwVerzoek, Rol.Secretariaat, verzoek switch
        {
            { Soort: VerzoekSoort.BezwaarVerwerking, LeerlingId: null } => "Nieuw bezwaar tegen gebruik. Zoek eerst de leerling: nu is nog niets dicht.",
            { Soort: VerzoekSoort.BezwaarVerwerking } => "Nieuw bezwaar tegen gebruik: de gegevens zijn dicht tot de beslissing. Scherm ze ook af in de systemen.",
            _ => "Nieuw verzoek: neem het in behandeling.",
        }, ct);
        await MeldVoorgenomenAsync(db, verzoek, e, ct);
    }

    private static async Task GekoppeldAsync(PortaalDbContext db, LeerlingGekoppeld e, CancellationToken ct)
    {
        await ZelfdeLeerlingAsync(db, e, ct);
        var verzoek = await VerzoekAsync(db, e, ct);
        if (verzoek.Soort == VerzoekSoort.BezwaarVerwerking && (Guid?)db.Entry(verzoek).Property(nameof(Verzoek.LeerlingId)).OriginalValue != e.LeerlingId)
            await TaakAsync(db, e, TaakSoort.Signaal, Rol.Secretariaat, "De leerling is gevonden: de gegevens zijn nu dicht. Scherm ze ook af in de systemen.", ct);
        await MeldVoorgenomenAsync(db, verzoek, e, ct);
    }

    /// <summary>What was planned before the objection still stands ready: once a request and pupil somebody looks (R-AM-29).</summary>
    private static async Task MeldVoorgenomenAsync(PortaalDbContext db, Verzoek verzoek, Verzoekgebeurtenis e, CancellationToken ct)
    {
        if (verzoek is not { Soort: VerzoekSoort.BezwaarVerwerking, LeerlingId: { } leerling }
            || !await db.Verstrekkingen.AnyAsync(v => v.LeerlingId == leerling && v.Status == VerstrekkingStatus.Voorgenomen, ct)
            || db.Taken.Local.Any(t => t.VerzoekId == verzoek.Id && t.BetreftId == leerling)
            || await db.Taken.AnyAsync(t => t.VerzoekId == verzoek.Id && t.BetreftId == leerling, ct))
            return;
        db.Add(Taak.Maak(
            TaakSoort.Signaal, Rol.Secretariaat, verzoek.Id, "Er staat nog een verstrekking van deze leerling klaar. Er is bezwaar tegen het gebruik: stuur niets en kijk ernaar.",
            verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 1), e.Op, betreft: leerling));
    }

    private async Task BewijsGevraagdAsync(PortaalDbContext db, BewijsGevraagd e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e, ct);
        var bewijs = verzoek.Bewijsverzoeken.Single(b => b.Id == e.BewijsverzoekId);
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.BewijsGevraagd, e.Op, f => f with { Bewijs = bewijs });

        // R-AM-18: the FG sees a first question that comes late, and a third one.
        var laat = verzoek.Kalender.Werkdagen.WerkdagenErbij(verzoek.OntvangenOp, verzoek.Instellingen.VraagBinnenWerkdagen) < bewijs.GevraagdOp;
        if (verzoek.Bewijsverzoeken.Count == 1 && laat)
            await TaakAsync(db, e, TaakSoort.Signaal, Rol.Fg, $"Om bewijs gevraagd, later dan {(verzoek.Instellingen.VraagBinnenWerkdagen is var n and not 1 ? $"{Datumtekst.Getal(n)} werkdagen" : "een werkdag")} na ontvangst.", ct);
        if (verzoek.Bewijsverzoeken.Count == 3)
            await TaakAsync(db, e, TaakSoort.Signaal, Rol.Fg, "Voor de derde keer om bewijs gevraagd.", ct);
        await VervulAsync(db, e, ct, TaakSoort.BewijsUitgebleven);
    }

    private async Task BewijsGeleverdAsync(PortaalDbContext db, BewijsGeleverd e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e, ct);
        var bewijs = verzoek.Bewijsverzoeken.Single(b => b.Id == e.BewijsverzoekId);
        if (bewijs.Oordeel != BewijsOordeel.Afgekeurd)
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.BewijsOntvangen, e.Op, f => f with { Bewijs = bewijs });
        await VervulAsync(db, e, ct, TaakSoort.BewijsUitgebleven);
    }

    private async Task BewijsAfgekeurdAsync(PortaalDbContext db, BewijsAfgekeurd e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e, ct);
        var bewijs = verzoek.Bewijsverzoeken.Single(b => b.Id == e.BewijsverzoekId);
        await brievenbus.StuurAsync(db, verzoek, BriefSoort.BewijsNietGoed, e.Op, f => f with { Bewijs = bewijs, RedenAfkeuring = e.Reden });
    }

    private static async Task KopieOntvangenAsync(PortaalDbContext db, KopieOntvangen e, CancellationToken ct)
    {
        var uiterlijk = Bewijskopie.BeoordeelUiterlijk(e.Op, (await VerzoekAsync(db, e, ct)).Kalender.Werkdagen);
        db.Add(Taak.Maak(TaakSoort.KopieBeoordelen, Rol.Secretariaat, e.VerzoekId, "Er kwam een afgeschermde kopie binnen. Kijk ernaar binnen twee werkdagen.", uiterlijk, e.Op));
    }

    /// <summary>R-ID-5: file and key go in the transaction that ends the waiting, whatever ended it.</summary>
    private async Task KopieVernietigdAsync(PortaalDbContext db, KopieVernietigd e, CancellationToken ct)
    {
        await kluis.VernietigAllesAsync(e.BewijsverzoekId, ct);
        await VervulAsync(db, e, ct, TaakSoort.KopieBeoordelen);
    }

    /// <summary>The request is over: nobody needs the copy any more.</summary>
    internal static async Task BeeindigKopieAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct)
    {
        foreach (var kopie in await db.Bewijskopieen.Where(k => k.VerzoekId == e.VerzoekId && k.Oordeel == KopieOordeel.Wacht).ToListAsync(ct))
            kopie.Beeindig(e.Op);
    }

    private static async Task OpruimenAsync(PortaalDbContext db, OverzichtGeimporteerd e, CancellationToken ct)
    {
        var overzicht = await OverzichtAsync(db, e, ct);
        if (overzicht?.Gegevens.Any(g => (g.Markering & (Markering.BuitenArt7 | Markering.BronNietToegestaan)) != Markering.Geen) != true)
            return;
        await TaakAsync(db, e, TaakSoort.Opruimen, Rol.Secretariaat, "Ruim na het antwoord op: er staan gegevens in die niet in artikel 7 horen.", ct);
        await TaakAsync(db, e, TaakSoort.Signaal, Rol.Fg, "In een dossier staan gegevens die niet in artikel 7 horen.", ct);
    }

    private async Task BekendgemaaktAsync(PortaalDbContext db, BesluitBekendgemaakt e, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e, ct);
        var overzicht = await OverzichtAsync(db, verzoek.KopieVanId ?? verzoek.Id, ct);
        var correctie = db.Correcties.Local.FirstOrDefault(c => c.VerzoekId == verzoek.Id) ?? await db.Correcties.AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == verzoek.Id, ct);
        // A correction may point at the school, but only to who may know it.
        var leerling = correctie is null ? null : await toets.LeerlingVoorBriefAsync(verzoek, e.Op, ct);
        var brief = await brievenbus.StuurAsync(
            db, verzoek, Besluitbrief.Van(verzoek.Soort, e.Uitkomst), e.Op, f => f with { Waarnemer = verzoek.Besluit is { Waarnemer.Length: > 0 } b ? (b.Waarnemer, b.Mandaat) : null, Overzicht = overzicht, Correctie = correctie, Leerling = leerling, ZonderDossiergegevens = verzoek.Besluit is { ZegtNietsOverHetDossier: true } }, opPapier: e.Wijze != Bekendmakingswijze.Portaal);
        if (e.Wijze == Bekendmakingswijze.Uitgereikt && verzoek.Besluit?.BekendgemaaktOp is { } op)
            brief.LegVerzendingVast(Amsterdam.Datum(op));
        await VervulAsync(
            db, e, ct, TaakSoort.NieuwVerzoek, TaakSoort.Termijn, TaakSoort.Controleren, TaakSoort.Tekenen, TaakSoort.BewijsUitgebleven, TaakSoort.NieuweDatumNoemen);
        await BeeindigKopieAsync(db, e, ct);
        await correcties.VerwerkAsync(db, e, ct);
    }

    /// <summary>An overview about one pupil must never go out under the name of another (R-SEC-8): first empty it, then match anew.</summary>
    private static async Task ZelfdeLeerlingAsync(PortaalDbContext db, LeerlingGekoppeld e, CancellationToken ct)
    {
        var was = (Guid?)db.Entry(await VerzoekAsync(db, e, ct)).Property(nameof(Verzoek.LeerlingId)).OriginalValue;
        if (was != e.LeerlingId
            && await db.Overzichten.AnyAsync(o => o.VerzoekId == e.VerzoekId && o.Status != OverzichtStatus.Ingetrokken && (o.AantalGegevens > 0 || o.Documenten.Any()), ct))
            throw new RuleViolation("R-SEC-8", "Er is al een overzicht gevuld. Maak dat eerst leeg, ook de documenten.", "Leerling");
    }

    private async Task NieuweDatumAsync(PortaalDbContext db, VertragingGemeld e, CancellationToken ct)
    {
        await BriefAsync(db, e, BriefSoort.AntwoordKomtLater, ct);
        await VervulAsync(db, e, ct, TaakSoort.NieuweDatumNoemen);
    }

    private async Task IngetrokkenAsync(PortaalDbContext db, VerzoekIngetrokken e, CancellationToken ct)
    {
        var overzicht = await OverzichtAsync(db, e, ct);
        if (overzicht is { Status: OverzichtStatus.Samenstellen or OverzichtStatus.TerControle or OverzichtStatus.Vrijgegeven })
            overzicht.TrekIn(e.Op);
        await VervulAsync(
            db, e, ct, TaakSoort.NieuwVerzoek, TaakSoort.Termijn, TaakSoort.Controleren, TaakSoort.Tekenen, TaakSoort.BewijsUitgebleven, TaakSoort.NieuweDatumNoemen);
        await BeeindigKopieAsync(db, e, ct);
        if (await VerzoekAsync(db, e, ct) is { Soort: VerzoekSoort.BezwaarVerwerking } bezwaar)
            CorrectieGevolgen.RuimSystemenOp(db, bezwaar, e.Op);
        await BriefAsync(db, e, BriefSoort.Ingetrokken, ct);
    }

    private async Task BriefAsync(PortaalDbContext db, Verzoekgebeurtenis e, BriefSoort soort, CancellationToken ct) =>
        await brievenbus.StuurAsync(db, await VerzoekAsync(db, e, ct), soort, e.Op);

    private static async Task TaakAsync(PortaalDbContext db, Verzoekgebeurtenis e, TaakSoort soort, Rol voor, string omschrijving, CancellationToken ct)
    {
        var verzoek = await VerzoekAsync(db, e, ct);
        var uiterlijk = verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 1);
        db.Add(Taak.Maak(soort, voor, e.VerzoekId, omschrijving, uiterlijk, e.Op));
    }

    private static Task VervulAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct, params TaakSoort[] soorten) =>
        VervulAsync(db, e.VerzoekId, e.Op, ct, soorten);

    internal static async Task VervulAsync(PortaalDbContext db, Guid verzoek, DateTimeOffset op, CancellationToken ct, params TaakSoort[] soorten)
    {
        await db.Taken.Where(t => t.VerzoekId == verzoek && t.GedaanOp == null && soorten.Contains(t.Soort)).LoadAsync(ct);

        // Also what an earlier event of this same save made.
        foreach (var taak in db.Taken.Local.Where(t => t.VerzoekId == verzoek && soorten.Contains(t.Soort)))
            taak.Vervul(op);
    }

    internal static async Task<Verzoek> VerzoekAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct) =>
        db.Verzoeken.Local.FirstOrDefault(v => v.Id == e.VerzoekId) ?? await db.Verzoeken.SingleAsync(v => v.Id == e.VerzoekId, ct);

    private static Task<Gegevensoverzicht?> OverzichtAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct) => OverzichtAsync(db, e.VerzoekId, ct);

    private static async Task<Gegevensoverzicht?> OverzichtAsync(PortaalDbContext db, Guid verzoek, CancellationToken ct) =>
        db.Overzichten.Local.FirstOrDefault(o => o.VerzoekId == verzoek)
        ?? await db.Overzichten.Include(o => o.Weglatingen).Include(o => o.Zoekingen).AsSplitQuery().FirstOrDefaultAsync(o => o.VerzoekId == verzoek, ct);
}

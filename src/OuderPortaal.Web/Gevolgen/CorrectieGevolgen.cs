using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Toegang;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>What follows from the decision on a correction or on an objection to the use: a task per source system, who else may object is told, who had the data before is told, and at the end the letter that it is done (R-COR-8, R-COR-9, R-AM-11, D5b).</summary>
public sealed class CorrectieGevolgen(Brievenbus brievenbus, Kennisgevingen kennisgevingen, Correctieredactie redactie, Posttoets toets, Opheffingspost opheffingen)
{
    public Task VerwerkAsync(PortaalDbContext db, Verzoekgebeurtenis gebeurtenis, CancellationToken ct) => gebeurtenis switch
    {
        UitvoeringBegonnen e => BegonnenAsync(db, e, ct),
        OnderdeelUitgevoerd e => OnderdeelAsync(db, e, ct),
        VerzoekUitgevoerd e => UitgevoerdAsync(db, e, ct),
        BesluitBekendgemaakt e => BeslotenAsync(db, e, ct),
        OpheffingAangekondigd e => AangekondigdAsync(db, e, ct),
        AfschermingOpgeheven e => VerzoekGevolgen.VervulAsync(db, e.VerzoekId, e.Op, ct, TaakSoort.AfschermingOpheffen),
        _ => Task.CompletedTask,
    };

    private async Task BegonnenAsync(PortaalDbContext db, UitvoeringBegonnen e, CancellationToken ct)
    {
        var (verzoek, correctie) = await LeesAsync(db, e, ct);
        foreach (var bron in correctie.Uitvoeringen.GroupBy(u => u.Bron))
            db.Add(Taak.Maak(TaakSoort.Uitvoeren, Rol.Secretariaat, verzoek.Id, verzoek.Soort == VerzoekSoort.BezwaarVerwerking ? $"Stop het gebruik in: {bron.Key}." : $"Voer de correctie uit in: {bron.Key}.", bron.Max(u => u.Uiterlijk), e.Op));
        if (correctie.Uitvoeringen.Any(u => u.NietVoor is not null))
            await MeldAanAnderenAsync(db, verzoek, e, ct);
    }

    /// <summary>Every other holder of gezag hears that something goes, not what; with a secret address, or while somebody objects, a person decides first (R-AM-11).</summary>
    private async Task MeldAanAnderenAsync(PortaalDbContext db, Verzoek verzoek, UitvoeringBegonnen e, CancellationToken ct)
    {
        var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == verzoek.LeerlingId, ct);
        var vandaag = Amsterdam.Datum(e.Op);
        var links = await db.Vertegenwoordigingen.Where(l => l.LeerlingId == leerling.Id).ToListAsync(ct);
        var anderen = Medebelanghebbenden.Van(verzoek, leerling, links, vandaag);
        // The school is belanghebbende only with a view in writing; it hears it on paper, and nothing of where anybody lives.
        var correctie = (await LeesAsync(db, e, ct)).Correctie;
        var school = string.IsNullOrEmpty(correctie.ZienswijzeSchool) ? leerling.School : correctie.ZienswijzeSchool;
        if (correctie.ZienswijzeSchoolOp is not null && school.Length == 0)
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Secretariaat, verzoek.Id, "De school gaf een mening, maar in het register staat geen school. Zoek uit welke het is en vertel dat er gegevens weggaan.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(vandaag, 1), e.Op));
        else if (correctie.ZienswijzeSchoolOp is not null)
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.WissingAanSchool, e.Op, f => f with { Leerling = leerling, Aan = new Geadresseerde(null, school, "", Aanspreekvorm.U) });
        if (anderen.Count == 0)
            return;
        if (AndereOuders.WaaromStil(leerling, links, await db.GezagConflicten.AnyAsync(c => c.LeerlingId == leerling.Id && c.Uitkomst == null, ct)) is { } waarom)
        {
            var uiterlijk = verzoek.Kalender.Werkdagen.WerkdagenErbij(vandaag, 1);
            db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek.Id, $"{waarom}: adviseer of een andere gezagsdrager hoort dat er gegevens weggaan.", uiterlijk, e.Op));
            db.Add(Taak.Maak(TaakSoort.AnderInlichten, Rol.Directeur, verzoek.Id, $"{waarom}: beslis of een andere gezagsdrager hoort dat er gegevens weggaan. Wacht op het advies van de FG.", uiterlijk, e.Op));
            return;
        }

        foreach (var (account, naam, adres) in anderen)
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.WissingAanAnder, e.Op, f => f with { Leerling = leerling, Aan = new Geadresseerde(account, naam, adres, Aanspreekvorm.U) });
    }

    /// <summary>Whoever had it before is told, from the start of the record; without a kind everybody, and staff say who did not get it (R-COR-9).</summary>
    private async Task OnderdeelAsync(PortaalDbContext db, OnderdeelUitgevoerd e, CancellationToken ct)
    {
        var (verzoek, correctie) = await LeesAsync(db, e, ct);
        var onderdeel = correctie.Onderdelen.Single(o => o.Id == e.OnderdeelId);
        if (e.Gewist)
            await WisAsync(db, verzoek, onderdeel, e, ct);
        if (verzoek.LeerlingId is not { } id)
            return;
        var leerling = await db.Leerlingen.AsSplitQuery().SingleAsync(l => l.Id == id, ct);
        Categorie[] categorieen = onderdeel.Categorie is { } een ? [een] : Enum.GetValues<Categorie>();
        var wat = onderdeel switch
        {
            // The new value may be where somebody lives.
            { Soort: CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling } when leerling.HeeftGeheim => "Er is iets veranderd. Bel ons voor wat precies.",
            { Oordeel: Onderdeeloordeel.DeelsToegewezen } => $"{onderdeel.Omschrijving}: een deel is veranderd. Bel ons voor wat precies.",
            { Soort: CorrectieSoort.Verbetering } => $"{onderdeel.Omschrijving} is nu: {onderdeel.Wordt}",
            { Soort: CorrectieSoort.Aanvulling } => $"Bij {onderdeel.Omschrijving} staat nu ook: {onderdeel.Wordt}",
            _ => onderdeel.Omschrijving,
        };
        await kennisgevingen.MaakVoorAsync(verzoek.Id, leerling.Id, categorieen, onderdeel.Soort, wat, e.Op, ct);
        if (onderdeel is { VanSchool: true, Soort: CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling }
            && !await kennisgevingen.MaakVoorHerkomstAsync(verzoek.Id, leerling, onderdeel, categorieen, wat, e.Op, ct))
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Secretariaat, verzoek.Id, "Zoek uit van welke school dit gegeven kwam. Vertel daar dat het is veranderd.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 5), e.Op, betreft: e.OnderdeelId));
    }

    /// <summary>An overview that still shows what was erased closes; what we keep of the item itself goes.</summary>
    private async Task WisAsync(PortaalDbContext db, Verzoek verzoek, Correctieonderdeel onderdeel, OnderdeelUitgevoerd e, CancellationToken ct)
    {
        var (leerling, sleutel, alles) = (verzoek.LeerlingId, onderdeel.Sleutel, onderdeel.Alles);
        var open = await db.Overzichten.Where(o => o.Status == OverzichtStatus.Beschikbaar && db.Verzoeken.Any(v => v.Id == o.VerzoekId && v.LeerlingId == leerling)
            && (alles || (sleutel != "" && (o.Gegevens.Any(g => g.Sleutel == sleutel) || o.Documenten.Any(d => d.Sleutel == sleutel))))).ToListAsync(ct);
        foreach (var overzicht in open)
            overzicht.TrekIn(e.Op);
        await redactie.WisAsync(db, onderdeel, verzoek.Id, ct);
        SqliteLogboek.LeegNaVastlegging(db);
    }

    private async Task UitgevoerdAsync(PortaalDbContext db, VerzoekUitgevoerd e, CancellationToken ct)
    {
        var (verzoek, correctie) = await LeesAsync(db, e, ct);
        var opPapier = verzoek.Besluit?.Wijze != Bekendmakingswijze.Portaal;
        // A letter in the portal is judged when it is opened; paper is judged now, or never (R-SEC-8).
        if (opPapier && !await toets.MagKrijgenAsync(verzoek, e.Op, ct))
            db.Add(Taak.Maak(
                TaakSoort.Signaal, Rol.Secretariaat, verzoek.Id, "De correctie is klaar, maar de brief daarover ging niet uit: de verzoeker mag nu niet meer beslissen over deze leerling. Kijk wie het moet horen.",
                verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), 1), e.Op));
        else
            await brievenbus.StuurAsync(db, verzoek, BriefSoort.CorrectieUitgevoerd, e.Op, f => f with { Correctie = correctie }, opPapier);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.Uitvoeren);
    }

    /// <summary>What was refused stays closed off until somebody announced the day (R-AM-29).</summary>
    private static async Task BeslotenAsync(PortaalDbContext db, BesluitBekendgemaakt e, CancellationToken ct)
    {
        var verzoek = await VerzoekGevolgen.VerzoekAsync(db, e, ct);
        if (verzoek.Soort != VerzoekSoort.BezwaarVerwerking)
            return;
        var correctie = (await LeesAsync(db, e, ct)).Correctie;
        if (correctie.Onderdelen.Any(o => o.Oordeel == Onderdeeloordeel.NietInOnsBestand))
            RuimSystemenOp(db, verzoek, e.Op);
        if (correctie.WachtOpOpheffing(verzoek).Count == 0)
            return;
        var uiterlijk = verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(e.Op), verzoek.Instellingen.Termijnen.UitvoeringWerkdagen);
        db.Add(Taak.Maak(TaakSoort.AfschermingOpheffen, Rol.Secretariaat, verzoek.Id, "Schrijf de verzoeker vanaf welke dag wij de gegevens weer gebruiken. Tot dan blijven ze dicht.", uiterlijk, e.Op));
    }

    /// <summary>What was closed off in the systems when the objection came in opens there by hand, for it opened here without a lifting.</summary>
    internal static void RuimSystemenOp(PortaalDbContext db, Verzoek verzoek, DateTimeOffset op) => db.Add(Taak.Maak(
        TaakSoort.Opruimen, Rol.Secretariaat, verzoek.Id, "Het bezwaar is voorbij. Haal de afscherming weg in de systemen.", verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(op), 5), op));

    private async Task AangekondigdAsync(PortaalDbContext db, OpheffingAangekondigd e, CancellationToken ct)
    {
        var (verzoek, correctie) = await LeesAsync(db, e, ct);
        // What nobody may hear is not announced at all: the save is refused with it.
        if (await opheffingen.LezerAsync(verzoek, correctie, e.Op, ct) is not (var aan, var zonder))
            throw new RuleViolation("R-AM-29", "De verzoeker mag nu niet beslissen. Zoek eerst wie dit moet horen.");
        await brievenbus.StuurAsync(
            db, verzoek, BriefSoort.OpheffingAangekondigd, e.Op, f => f with { Correctie = correctie, Aan = aan, ZonderDossiergegevens = zonder },
            opPapier: aan.AccountId == verzoek.AccountId && verzoek.Besluit?.Wijze != Bekendmakingswijze.Portaal);
        await VerzoekGevolgen.VervulAsync(db, verzoek.Id, e.Op, ct, TaakSoort.AfschermingOpheffen);
        db.Add(Taak.Maak(TaakSoort.AfschermingOpheffen, Rol.Secretariaat, verzoek.Id, "Hef de afscherming op, ook in de systemen. Niet voor de dag uit de brief.", e.Vanaf, e.Op));
    }

    private static async Task<(Verzoek Verzoek, Correctie Correctie)> LeesAsync(PortaalDbContext db, Verzoekgebeurtenis e, CancellationToken ct) =>
        (await VerzoekGevolgen.VerzoekAsync(db, e, ct), db.Correcties.Local.FirstOrDefault(c => c.VerzoekId == e.VerzoekId) ?? await db.Correcties.AsSplitQuery().SingleAsync(c => c.VerzoekId == e.VerzoekId, ct));
}

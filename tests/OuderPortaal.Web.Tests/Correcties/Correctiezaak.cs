using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>A correction request of a mother who is known and holds gezag, taken by somebody: made by the verbs of the domain.</summary>
internal sealed class Correctiezaak(PortaalApp app, Account ouder, Verzoek verzoek, Leerling leerling)
{
    public static readonly Correctievraag Geboortedatum = new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Geboortedatum", "g1", Categorie.C7a, "Dossiersysteem"), "12-09-2013", "12-09-2014");

    public static readonly Correctievraag Mening = new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Conclusie in het verslag", "g2", Categorie.C7i, "Dossiersysteem"), "Noor is snel boos.", "Noor is rustig.");

    public static readonly Correctievraag OudAdres = new(CorrectieSoort.Verwijdering, CorrectieGrond.NietTerZake, new("Oud adres", "g3", Categorie.C7a, "Dossiersysteem"), "Kanariekade 17");

    public Account Ouder => ouder;

    public Verzoek Verzoek => verzoek;

    public Leerling Leerling => leerling;

    public string Adres => $"/secretariaat/verzoeken/{verzoek.PubliekId}";

    public static readonly Correctievraag Verslag = new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Verslag van november", "g4", Categorie.C7d, "Dossiersysteem"), Toelichting: "Wij wonen op een geheim adres.");

    public static readonly Correctievraag Alles = new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Alles over Noor"), Toelichting: "Gebruik het niet.");

    public static Task<Correctiezaak> MaakAsync(PortaalApp app, Account? van = null, DateOnly? geboren = null, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal, params Correctievraag[] vragen) =>
        MaakAsync(app, VerzoekSoort.Correctie, van, geboren, antwoord, vragen);

    /// <summary>An objection to the use of a report, or of what is asked.</summary>
    public static Task<Correctiezaak> MaakBezwaarAsync(PortaalApp app, DateOnly? geboren = null, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal, Correctievraag? vraag = null) =>
        MaakAsync(app, VerzoekSoort.BezwaarVerwerking, null, geboren, antwoord, [vraag ?? Verslag]);

    /// <summary>An objection to the use that was filed just now: from then on what it names is closed off (R-AM-29).</summary>
    public static async Task SchermAfAsync(PortaalApp app, AccountId ouder, Leerling kind, Correctievraag? vraag = null)
    {
        var bezwaar = await app.DienInAsync(ouder, kind.Naam, kind.Geboortedatum, soort: VerzoekSoort.BezwaarVerwerking);
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == bezwaar.Id);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == kind.Id), app.Klok.Nu);
            return db.Add(Correctie.Begin(v, [vraag ?? Alles], app.Klok.Nu));
        });
    }

    private static async Task<Correctiezaak> MaakAsync(PortaalApp app, VerzoekSoort soort, Account? van, DateOnly? geboren, AntwoordKanaal antwoord, Correctievraag[] vragen)
    {
        var ouder = van ?? await app.MaakAccountAsync("Nadia Brouwer");
        var leerling = await app.SchrijfInAsync(geboren: geboren);
        var verzoek = await app.DienInAsync(ouder.AccountId, leerling.Naam, leerling.Geboortedatum, antwoord, soort);
        await app.BewaarAsync(async db =>
        {
            var (v, l) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id));
            var vandaag = Amsterdam.Datum(app.Klok.Nu);
            var link = Vertegenwoordiging.LegVast(l, ouder.AccountId, v.VerzoekerNaam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, vandaag, null, Zaken.Iemand, app.Klok.Nu);
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            v.KoppelLeerling(l, app.Klok.Nu);
            v.KoppelVertegenwoordiging(link, l, app.Klok.Nu);
            db.Add(link);
            db.Add(Identiteitsverificatie.LegVast(ouder.AccountId, v.Id, v.VerzoekerNaam, Identificatiewijze.Balie, "paspoort", vandaag, Zaken.Iemand, app.Klok.Nu));
            db.Add(Correctie.Begin(v, vragen.Length > 0 ? vragen : [Geboortedatum, Mening, OudAdres], app.Klok.Nu));
            return true;
        });
        return new Correctiezaak(app, ouder, verzoek, leerling);
    }

    /// <summary>Another holder of gezag.</summary>
    public Task<Vertegenwoordiging> MetAndereOuderAsync(Account ander) => app.BewaarAsync(async db =>
    {
        var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id);
        var link = Vertegenwoordiging.LegVast(l, ander.AccountId, ander.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Amsterdam.Datum(app.Klok.Nu), null, Zaken.Iemand, app.Klok.Nu);
        db.Add(link);
        return link;
    });

    /// <summary>Somebody else was proved at the desk.</summary>
    public Task KenAsync(Account wie) => app.BewaarAsync(db =>
    {
        db.Add(Identiteitsverificatie.LegVast(wie.AccountId, verzoek.Id, wie.Naam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(app.Klok.Nu), Zaken.Iemand, app.Klok.Nu));
        return Task.FromResult(true);
    });

    /// <summary>Everything granted in these systems, by somebody who is not the directeur.</summary>
    public Task BeoordeelAllesAsync(params string[] bronnen) => app.BewaarAsync(async db =>
    {
        var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == verzoek.Id));
        foreach (var o in c.Onderdelen)
            c.Beoordeel(o.Volgnummer, new Onderdeelbeoordeling(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", bronnen.Length > 0 ? bronnen : ["Dossiersysteem"]), v, Zaken.Iemand, app.Klok.Nu);
        v.LegCorrectieVoor(c, Zaken.Iemand, app.Klok.Nu);
        return true;
    });

    /// <summary>Everything granted and signed: it is being executed.</summary>
    public async Task BesluitAsync(params string[] bronnen)
    {
        await BeoordeelAllesAsync(bronnen);
        var pagina = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{verzoek.PubliekId}");
        await pagina.Formulier("main form:has(.onder-elkaar)").VerstuurAsync();
    }

    /// <summary>Everything judged so and proposed, not yet signed.</summary>
    public Task LegVoorAsync(Onderdeeloordeel oordeel, Weigeringsgrond? grond = null) => app.BewaarAsync(async db =>
    {
        var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == verzoek.Id));
        foreach (var o in c.Onderdelen)
            c.Beoordeel(o.Volgnummer, new(Aard.Feit, oordeel, grond, grond is null ? "" : "Zonder dit verslag krijgt Noor geen hulp.", []), v, Zaken.Iemand, app.Klok.Nu);
        v.LegCorrectieVoor(c, Zaken.Iemand, app.Klok.Nu);
        return true;
    });

    /// <summary>Everything refused on this ground, and made known.</summary>
    public async Task WijsAfAsync(Weigeringsgrond grond, Bekendmakingswijze wijze = Bekendmakingswijze.Portaal)
    {
        await LegVoorAsync(Onderdeeloordeel.Afgewezen, grond);
        await app.DoeMetAsync(verzoek, v => v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(app.Klok.Nu)), wijze, app.Klok.Nu, app.Klok.Nu));
    }

    /// <summary>The gezag of who asked ends.</summary>
    public Task BeeindigGezagAsync() => app.BewaarAsync(async db =>
    {
        (await db.Vertegenwoordigingen.SingleAsync(l => l.LeerlingId == leerling.Id && l.AccountId == ouder.AccountId)).Beeindig(Eindreden.GezagGewijzigd, null, app.Klok.Nu);
        return true;
    });

    /// <summary>A parent whom the register knows.</summary>
    public Task MetContactAsync(string naam, bool geheim) => app.BewaarAsync(async db =>
    {
        (await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id)).VoegContactToe(
            new(naam, Contactrelatie.OuderMetGezag, "Vaderpad 3, 1000 AC Voorbeeldstad", new DateOnly(2020, 1, 1), "088 000 00 12", geheim), Zaken.Iemand, app.Klok.Nu);
        return true;
    });

    /// <summary>Everything granted, or refused as the view of an expert; made known.</summary>
    public Task BeslisAsync(bool toe, Bekendmakingswijze wijze = Bekendmakingswijze.Portaal) => app.BewaarAsync(async db =>
    {
        var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == verzoek.Id));
        foreach (var o in c.Onderdelen)
        {
            c.Beoordeel(
                o.Volgnummer,
                toe ? new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"])
                    : v.Soort == VerzoekSoort.BezwaarVerwerking ? new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.DwingendeGronden, "Zonder dit verslag krijgt Noor geen hulp.", [])
                    : new(Aard.ProfessioneelOordeel, Onderdeeloordeel.Afgewezen, Weigeringsgrond.ProfessioneelOordeel, "Dit is de mening van de orthopedagoog.", []),
                v, Zaken.Iemand, app.Klok.Nu);
        }

        v.LegCorrectieVoor(c, Zaken.Iemand, app.Klok.Nu);
        v.MaakBekend(new MedewerkerId(Guid.CreateVersion7(app.Klok.Nu)), wijze, app.Klok.Nu, app.Klok.Nu);
        if (toe)
            c.BeginUitvoering(v, new Wisbelang(false, null, false), app.Klok.Nu);
        return true;
    });

    /// <summary>The own words of the verzoeker beside the first item.</summary>
    public Task VerklaarAsync(string tekst) => app.BewaarAsync(async db =>
    {
        (await db.Correcties.SingleAsync(x => x.VerzoekId == verzoek.Id)).Verklaar(1, tekst, await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), app.Klok.Nu);
        return true;
    });

    /// <summary>An overview of the same pupil that names this school as the source of the birth date.</summary>
    public async Task MetOverzichtAsync(string school)
    {
        var inzage = await app.DienInAsync(ouder.AccountId, leerling.Naam, leerling.Geboortedatum);
        await app.BewaarAsync(async db =>
        {
            var v = await db.Verzoeken.SingleAsync(x => x.Id == inzage.Id);
            v.WijsToe(Zaken.Iemand, app.Klok.Nu);
            v.KoppelLeerling(await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id), app.Klok.Nu);
            var overzicht = Gegevensoverzicht.Begin(v, Zaken.Iemand, app.Klok.Nu);
            db.Add(overzicht);
            overzicht.Importeer(
                [new() { Sleutel = "g1", Categorie = Categorie.C7a, Label = "Geboortedatum", Waarde = "12-09-2013", Herkomst = new Herkomst(HerkomstSoort.School, school), Bijzonder = false }], [], 0, Zaken.Iemand, app.Klok.Nu);
            return true;
        });
    }

    /// <summary>Everything ticked off, an erasure by two.</summary>
    public Task VoerUitAsync() => app.BewaarAsync(async db =>
    {
        var (v, c) = (await db.Verzoeken.SingleAsync(x => x.Id == verzoek.Id), await db.Correcties.SingleAsync(x => x.VerzoekId == verzoek.Id));
        foreach (var stap in c.Uitvoeringen)
        {
            c.VinkAf(stap.Id, nakijken: false, v, opHold: false, Zaken.Iemand, app.Klok.Nu);
            if (stap.Wist)
                c.VinkAf(stap.Id, nakijken: true, v, opHold: false, new MedewerkerId(Guid.CreateVersion7(app.Klok.Nu)), app.Klok.Nu);
        }

        return true;
    });

    public Task<Correctie> HaalAsync() => app.VraagAsync(db => db.Correcties.SingleAsync(c => c.VerzoekId == verzoek.Id));

    public Task<Verzoek> VerzoekAsync() => app.HaalAsync(verzoek);
}

using System.Globalization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests;

/// <summary>Data for the tests of the domain, built by its own verbs. Instants are written as what the clock on the wall in Amsterdam says.</summary>
internal static class Gegeven
{
    public static readonly MedewerkerId Secretaris = new(new Guid("00000000-0000-7000-8000-000000000001"));
    public static readonly MedewerkerId Behandelaar = new(new Guid("00000000-0000-7000-8000-000000000002"));
    public static readonly MedewerkerId Directeur = new(new Guid("00000000-0000-7000-8000-000000000003"));
    public static readonly AccountId Moeder = new(new Guid("00000000-0000-7000-8000-000000000011"));
    public static readonly AccountId Vader = new(new Guid("00000000-0000-7000-8000-000000000012"));

    public static readonly DateTimeOffset Ontvangst = Moment("2026-03-02 10:00");

    public static DateOnly Dag(string datum) => DateOnly.ParseExact(datum, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-03-02 10:00" or "2026-03-02 23:59:59", Amsterdam.</summary>
    public static DateTimeOffset Moment(string lokaal)
    {
        var delen = lokaal.Split(' ');
        return Amsterdam.BeginVanDag(Dag(delen[0])) + TimeSpan.Parse(delen[1], CultureInfo.InvariantCulture);
    }

    public static Spelregels Spelregels(TermijnInstellingen? termijnen = null, Rechtsbescherming regime = Rechtsbescherming.Awb)
    {
        var vanaf = Moment("2026-01-01 00:00");
        return new(
            InstellingenVersie.Standaard(vanaf).Volgende(termijnen ?? TermijnInstellingen.Standaard, regime, vanaf),
            KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard], vanaf),
            "2026-1");
    }

    public static Leerling Leerling(string geboren = "2014-09-12", string kenmerk = "L-0001") => OuderPortaal.Domain.Leerlingen.Leerling.SchrijfIn(
        new LeerlingGegevens(kenmerk, "Noor", "Vermeer", Dag(geboren), "Lindelaan 4, Waterdam", false, "De Wilgen"), Secretaris, Ontvangst);

    public static Vertegenwoordiging Link(
        Leerling leerling, AccountId? account, VertegenwoordigingSoort soort = VertegenwoordigingSoort.OuderMetGezag, DateTimeOffset? op = null, string? totEnMet = null,
        Vertegenwoordiging? gever = null)
    {
        var nu = op ?? Ontvangst;
        var bewijs = soort switch
        {
            VertegenwoordigingSoort.Zelf => Gezagsbewijs.EigenIdentiteit,
            VertegenwoordigingSoort.Gemachtigde => Gezagsbewijs.Machtiging,
            VertegenwoordigingSoort.OuderMetGezag => Gezagsbewijs.StaatInDossier,
            _ => Gezagsbewijs.Beschikking,
        };
        var grond = new Onderbouwing(bewijs, Amsterdam.Datum(nu))
        {
            TotEnMet = totEnMet is null ? null : Dag(totEnMet),
            Omvang = soort is VertegenwoordigingSoort.Curator or VertegenwoordigingSoort.Mentor ? Omvang.PersoonlijkEnFinancieel : null,
            Instelling = soort == VertegenwoordigingSoort.GecertificeerdeInstelling ? "Jeugdbescherming De Brug" : "",
            MandaatGezienOp = soort == VertegenwoordigingSoort.GecertificeerdeInstelling ? Amsterdam.Datum(nu) : null,
            Gever = gever,
        };
        return Vertegenwoordiging.LegVast(leerling, account, "Anna Vermeer", soort, grond, Secretaris, nu);
    }

    /// <summary>A parent with gezag, on paper unless an account is given, who can give a machtiging for a pupil under 16; null from 16 on, when the pupil gives it.</summary>
    public static Vertegenwoordiging? Gever(Leerling leerling, DateTimeOffset? op = null, AccountId? account = null)
    {
        var nu = op ?? Ontvangst;
        return Leeftijdsgrens.Leeftijd(leerling.Geboortedatum, Amsterdam.Datum(nu)) >= 16
            ? null
            : Vertegenwoordiging.LegVast(
                leerling, account, "Kees Bakker", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, Amsterdam.Datum(nu), null, Secretaris, nu);
    }

    public static Vraag Vraag(
        VerzoekSoort soort = VerzoekSoort.Inzage, AccountId? account = null, AntwoordKanaal kanaal = AntwoordKanaal.Digitaal, Guid? leerling = null) =>
        new(
            soort,
            new Verzoeker(account, "Anna Vermeer", "Lindelaan 4, Waterdam"),
            new Betrokkene("Noor Vermeer", soort.GaatOverLeerling() ? Dag("2014-09-12") : null, leerling),
            Hoedanigheid.OuderOfVoogd,
            kanaal);

    /// <summary>Filed by the mother through the portal.</summary>
    public static Verzoek Verzoek(string ontvangen = "2026-03-02 10:00", Spelregels? spelregels = null, VerzoekSoort soort = VerzoekSoort.Inzage, Guid? leerling = null) =>
        OuderPortaal.Domain.Verzoeken.Verzoek.DienIn(Vraag(soort, Moeder, leerling: leerling), "INZ-2026-00042", spelregels ?? Spelregels(), Moment(ontvangen));

    /// <summary>Came by letter and was typed in on the same day; answer by post.</summary>
    public static Verzoek VerzoekOpPapier(string ontvangen = "2026-03-02", string? ingevoerd = null, VerzoekSoort soort = VerzoekSoort.Inzage) =>
        OuderPortaal.Domain.Verzoeken.Verzoek.VoerIn(
            Vraag(soort, kanaal: AntwoordKanaal.Post), Kanaal.Brief, Dag(ontvangen), "INZ-2026-00043", Spelregels(), Moment((ingevoerd ?? ontvangen) + " 11:00"));

    public static Verzoek VerzoekInBehandeling(string ontvangen = "2026-03-02 10:00", Spelregels? spelregels = null)
    {
        var verzoek = Verzoek(ontvangen, spelregels);
        verzoek.WijsToe(Behandelaar, Moment(ontvangen));
        return verzoek;
    }

    /// <summary>Asks for proof of identity; says whether that still suspends.</summary>
    public static bool VraagIdentiteit(this Verzoek verzoek, string op, string? bewijstermijn) => verzoek.VraagBewijs(
        BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, bewijstermijn is null ? null : Dag(bewijstermijn), Secretaris, Moment(op + " 11:00"));

    public static bool VraagGezag(this Verzoek verzoek, string op, string bewijstermijn) => verzoek.VraagBewijs(
        BewijsOnderwerp.Gezag, Twijfel.GezagNietBekend, Bewijswijze.UittrekselGezag, Dag(bewijstermijn), Secretaris, Moment(op + " 11:00"));

    /// <summary>Asks for a letter with a code.</summary>
    public static bool VraagCode(this Verzoek verzoek, string op) => verzoek.VraagBewijs(
        BewijsOnderwerp.Identiteit, Twijfel.NieuwAccountOnbekend, Bewijswijze.Briefcode, Dag(op).AddDays(14), Secretaris, Moment(op + " 11:00"));

    /// <summary>The letter of the n-th question was posted on this day and recorded the same day.</summary>
    public static void VerstuurCode(this Verzoek verzoek, string op, int vraag = 0) => verzoek.LegVerzendingVast(verzoek.Bewijsverzoeken[vraag].Id, Dag(op), Moment(op + " 16:00"));

    /// <summary>Good proof came on this day and was recorded the same day, for the n-th question.</summary>
    public static void Lever(this Verzoek verzoek, string op, int vraag = 0, string? vastgelegd = null) => verzoek.OntvangBewijs(
        verzoek.Bewijsverzoeken[vraag].Id, Dag(op), BewijsOordeel.Goed, Moment((vastgelegd ?? op) + " 15:00"), identiteit: verzoek.Herkend());

    /// <summary>The identity of who asks, or of somebody else, as it was seen at the desk.</summary>
    public static Identiteitsverificatie Herkend(this Verzoek verzoek, string? naam = null, Identificatiewijze wijze = Identificatiewijze.Balie) => Identiteitsverificatie.LegVast(
        verzoek.AccountId, verzoek.Id, naam ?? verzoek.VerzoekerNaam, wijze, "paspoort", Amsterdam.Datum(Ontvangst), Secretaris, Ontvangst);

    public static Gegevensinhoud Inhoud(
        string sleutel = "g1", string waarde = "Noor speelt vaak met Milan.", Categorie categorie = Categorie.C7f, string label = "Verslag van de intern begeleider", string uitleg = "") =>
        new()
        {
            Sleutel = sleutel,
            Categorie = categorie,
            Label = label,
            Waarde = waarde,
            Uitleg = uitleg,
            Herkomst = new Herkomst(HerkomstSoort.School, "De Wilgen"),
            Bijzonder = Artikel7.Van(categorie).StandaardBijzonder,
        };

    /// <summary>Being composed by the behandelaar, with these items; none when none are given.</summary>
    public static Gegevensoverzicht Overzicht(params Gegevensinhoud[] inhoud)
    {
        var overzicht = Gegevensoverzicht.Begin(VerzoekInBehandeling(), Behandelaar, Moment("2026-03-03 09:00"));
        if (inhoud.Length > 0)
            overzicht.Importeer(inhoud, [], 0, Behandelaar, Moment("2026-03-03 09:30"));
        return overzicht;
    }

    public static Gegevensoverzicht OverzichtMet(params string[] waarden) => Overzicht([.. waarden.Select((w, i) => Inhoud($"g{i + 1}", w))]);

    public static OverzichtDocument VoegToe(this Gegevensoverzicht overzicht, string sleutel = "d1") => overzicht.VoegDocumentToe(
        sleutel, "Verslag van het overleg", Dag("2025-11-20"), new Guid("00000000-0000-7000-8000-0000000000d1"), "application/pdf", 1200, new string('a', 64), Behandelaar,
        Moment("2026-03-03 09:40"));

    public static RuleViolation Geweigerd(string regel, Action verb)
    {
        var fout = Assert.Throws<RuleViolation>(verb);
        Assert.Equal(regel, fout.Regel);
        return fout;
    }
}

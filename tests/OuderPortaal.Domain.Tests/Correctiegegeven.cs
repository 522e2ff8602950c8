using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests;

/// <summary>Correction requests for the tests, built by the verbs of the domain.</summary>
internal static class Correctiegegeven
{
    public static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    public static readonly Correctievraag Geboortedatum = new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Geboortedatum", "g1", Categorie.C7a, "Kindkans"), "12-09-2013", "12-09-2014");

    public static readonly Correctievraag Oordeel = new(CorrectieSoort.Verbetering, CorrectieGrond.Onjuist, new("Conclusie in het verslag", "g2", Categorie.C7i, "Kindkans"), "Noor is snel boos.", "Noor is rustig.")
    {
        Aard = Aard.ProfessioneelOordeel,
    };

    public static readonly Correctievraag OudAdres = new(CorrectieSoort.Verwijdering, CorrectieGrond.NietTerZake, new("Oud adres", "g3", Categorie.C7a, "Kindkans"), "Kade 1");

    public static Onderdeelbeoordeling Ja(params string[] bronnen) => new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", bronnen.Length > 0 ? bronnen : ["Kindkans"]);

    public static Onderdeelbeoordeling Nee(Weigeringsgrond grond = Weigeringsgrond.FeitelijkJuist, Aard aard = Aard.Feit) =>
        new(aard, Onderdeeloordeel.Afgewezen, grond, "Dit klopt volgens de brief van de school.", []);

    public static Verzoek Verzoek()
    {
        var verzoek = Gegeven.Verzoek(soort: VerzoekSoort.Correctie);
        verzoek.WijsToe(Gegeven.Behandelaar, Gegeven.Ontvangst);
        return verzoek;
    }

    public static Correctie Van(Verzoek verzoek, params Correctievraag[] vragen) => Correctie.Begin(verzoek, vragen.Length > 0 ? vragen : [Geboortedatum], Gegeven.Ontvangst);

    /// <summary>One item, granted, for whatever request in whatever state: as it would lie in the database.</summary>
    public static Correctie Beoordeeld(Verzoek verzoek)
    {
        var bron = Verzoek();
        var correctie = Van(bron);
        correctie.Beoordeel(1, Ja(), bron, Gegeven.Behandelaar, Gegeven.Ontvangst);
        typeof(Correctie).GetProperty(nameof(Correctie.VerzoekId))!.SetValue(correctie, verzoek.Id);
        return correctie;
    }

    /// <summary>Decided and made known on 10 March by the directeur, with these decisions in the order of the items; execution has begun when something was granted.</summary>
    public static (Verzoek Verzoek, Correctie Correctie) Besloten(Correctievraag[] vragen, Onderdeelbeoordeling[] oordelen, Wisbelang? belang = null)
    {
        var verzoek = Verzoek();
        var correctie = Van(verzoek, vragen);
        for (var i = 0; i < oordelen.Length; i++)
            correctie.Beoordeel(i + 1, oordelen[i], verzoek, Gegeven.Behandelaar, Nu);
        verzoek.LegCorrectieVoor(correctie, Gegeven.Behandelaar, Nu);
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);
        if (correctie.Onderdelen.Any(o => o.IsToegewezen))
            correctie.BeginUitvoering(verzoek, belang ?? new Wisbelang(false, Gegeven.Dag("2018-09-12"), false), Nu);
        return (verzoek, correctie);
    }
}

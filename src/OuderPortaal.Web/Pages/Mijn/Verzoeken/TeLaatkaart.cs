using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>What a parent reads first when we are late: both dates, and what she can do now (R-AM-22).</summary>
public sealed record TeLaatkaart(Verzoek Verzoek, IReadOnlyList<Ingebrekestelling> Gestuurd, DateTimeOffset Nu, Stem T, string Adres, KnopSoort Soort)
{
    public bool IsAwb => Verzoek.Instellingen.Regime == Rechtsbescherming.Awb;

    /// <summary>The latest that counts; null when none was sent.</summary>
    public Ingebrekestelling? Laatste => Gestuurd.LastOrDefault(i => i.Status == IngebrekestellingStatus.Loopt);

    public DateOnly? BeslisUiterlijk => Gestuurd.FirstOrDefault(i => i.Status == IngebrekestellingStatus.Loopt)?.BeslisUiterlijk(Verzoek);

    public bool KanNu => Ingebrekestelling.KanNu(Verzoek, Gestuurd, Nu);

    /// <summary>The two weeks are over.</summary>
    public bool IsVoorbij => BeslisUiterlijk < Amsterdam.Datum(Nu);

    /// <summary>She can go to court now: not on one that came before the statutory date passed (R-AM-22).</summary>
    public bool KanNaarRechter => Gestuurd.Any(i => i.KanNaarRechter(Amsterdam.Datum(Nu), Verzoek));

    /// <summary>When the answer comes: our new date while it lies ahead, else that she hears it within two werkdagen, and after those that we do not know.</summary>
    public string Wanneer => (Verzoek.VerwachtOp, Verzoek.Termijn.Uiterlijk) switch
    {
        ({ } verwacht, _) when verwacht >= Amsterdam.Datum(Nu) => T.Met(Mijnteksten.StandVerwacht, Datumtekst.Voluit(verwacht)),
        (null, { } uiterlijk) when Amsterdam.Datum(Nu) <= Verzoek.Kalender.Werkdagen.WerkdagenErbij(uiterlijk.AddDays(1), 2) => T[Statusteksten.TeLaatHoort],
        _ => T[TeLaatteksten.GeenDatum],
    };

    /// <summary>The form for a complaint, filled in.</summary>
    public string Klachtadres => $"/mijn/klachten/nieuw?over={Verzoek.PubliekId}&telaat=ja";
}

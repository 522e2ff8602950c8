using System.Text.Json;
using System.Text.Json.Serialization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// The answers of the wizard so far, kept as an encrypted draft. Knows which questions there are for these answers and which one is next; nothing runs yet.
/// </summary>
public sealed class Aanvraag
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public Bedoeling Bedoeling { get; set; }

    public Onderwerp? Onderwerp { get; set; }

    /// <summary>Of who asks; the name of the account to begin with.</summary>
    public string Naam { get; set; } = "";

    /// <summary>The account gave the name, so that it is not asked; it can still be changed.</summary>
    public bool NaamBekend { get; set; }

    /// <summary>Local date; of the pupil who asks.</summary>
    public DateOnly? EigenGeboren { get; set; }

    /// <summary>Public id of a linked pupil; empty when the child is typed.</summary>
    public string Kind { get; set; } = "";

    public string KindNaam { get; set; } = "";

    /// <summary>Local date, as typed.</summary>
    public DateOnly? KindGeboren { get; set; }

    /// <summary>Of a correction: one to twenty (R-COR-2).</summary>
    public List<Aanvraagonderdeel> Onderdelen { get; init; } = [];

    public AntwoordKanaal? AntwoordKanaal { get; set; }

    public string Adres { get; set; } = "";

    public string Toelichting { get; set; } = "";

    /// <summary>Public id of the request that came of it; everything else is gone then.</summary>
    public string Verzonden { get; set; } = "";

    /// <summary>How a birthday on 29 February counts, by the rules in force now (D-17); not part of the answers.</summary>
    [JsonIgnore]
    public SchrikkelVerjaardag Schrikkel { get; set; }

    /// <summary>As what she says to ask, when that is known.</summary>
    [JsonIgnore]
    public Hoedanigheid? Hoedanigheid => Onderwerp switch
    {
        Nieuw.Onderwerp.Kind or Nieuw.Onderwerp.IkAlsOuder => Domain.Verzoeken.Hoedanigheid.OuderOfVoogd,
        Nieuw.Onderwerp.IkAlsLeerling => Domain.Verzoeken.Hoedanigheid.LeerlingZelf,
        Nieuw.Onderwerp.Gemachtigd => Domain.Verzoeken.Hoedanigheid.Anders,
        _ => null,
    };

    [JsonIgnore]
    public bool IsLeerling => Onderwerp == Nieuw.Onderwerp.IkAlsLeerling;

    [JsonIgnore]
    public Aanspreekvorm Vorm => IsLeerling ? Aanspreekvorm.Je : Aanspreekvorm.U;

    [JsonIgnore]
    public VerzoekSoort Soort => Bedoeling.Soort(Onderwerp);

    /// <summary>No more than twenty items in one request (R-COR-2).</summary>
    [JsonIgnore]
    public bool IsVol => Onderdelen.Count >= Correctie.MaxOnderdelen;

    public static Aanvraag Lees(string json) => JsonSerializer.Deserialize<Aanvraag>(json, Opties) ?? new();

    public string Schrijf() => JsonSerializer.Serialize(this, Opties);

    /// <summary>The questions for these answers, in order; the last one is the check.</summary>
    public IReadOnlyList<Stap> Pad()
    {
        var pad = new List<Stap> { Stap.Waar };
        if (IsLeerling)
            pad.Add(Stap.Zelf);
        else if (Onderwerp != Nieuw.Onderwerp.IkAlsOuder)
            pad.Add(Stap.Kind);
        if (!IsLeerling && !NaamBekend)
            pad.Add(Stap.Naam);
        if (Soort.HeeftOnderdelen())
            pad.Add(Stap.Onderdelen);
        pad.AddRange([Stap.Antwoord, Stap.Controleren]);
        return pad;
    }

    public bool IsKlaar(Stap stap, DateOnly vandaag) => stap switch
    {
        Stap.Waar => Hoedanigheid is not null && Onderwerpen.Van(Bedoeling).Contains(Onderwerp!.Value),
        Stap.Zelf => Naam.Length > 0 && EigenGeboren is { } geboren && IsZestien(geboren, vandaag),
        Stap.Kind => Kind.Length > 0 || (KindNaam.Length > 0 && KindGeboren is not null),
        Stap.Naam => Naam.Length > 0,
        Stap.Onderdelen => Onderdelen.Count is > 0 and <= Correctie.MaxOnderdelen && Onderdelen.TrueForAll(o => o.IsKlaar),
        Stap.Antwoord => AntwoordKanaal is not null && (AntwoordKanaal != Domain.Verzoeken.AntwoordKanaal.Post || Adres.Length > 0),
        _ => false,
    };

    /// <summary>The first question without an answer; the check when there is none.</summary>
    public Stap Volgende(DateOnly vandaag) => Pad().First(stap => !IsKlaar(stap, vandaag));

    /// <summary>Whether this question may be answered now: it belongs to these answers and every question before it was answered.</summary>
    public bool MagNaar(Stap stap, DateOnly vandaag) =>
        (stap == Stap.Naam && !IsLeerling) || (Pad().Contains(stap) && Pad().TakeWhile(eerder => eerder != stap).All(eerder => IsKlaar(eerder, vandaag)));

    /// <summary>As what somebody on this link asks.</summary>
    public static Onderwerp OnderwerpVan(Kind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.IsZelf ? Nieuw.Onderwerp.IkAlsLeerling : kind.EindigtBijZestien ? Nieuw.Onderwerp.Kind : Nieuw.Onderwerp.Gemachtigd;
    }

    /// <summary>What we know of the pupil is not asked again.</summary>
    public void KiesKind(Kind kind)
    {
        (Onderwerp, Schrikkel) = (OnderwerpVan(kind), kind.Schrikkel);
        if (kind.IsZelf)
            (Naam, EigenGeboren) = (kind.Leerling.Naam, kind.Leerling.Geboortedatum);
        else
            Kind = kind.Leerling.PubliekId;
    }

    public bool IsZestien(DateOnly geboren, DateOnly vandaag) => Leeftijdsgrens.Leeftijd(geboren, vandaag, Schrikkel) >= 16;
}

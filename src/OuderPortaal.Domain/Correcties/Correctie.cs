using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <summary>
/// The items of one correction, or of one objection to the use (regels.md B6, R-AM-29): asked by the verzoeker, judged one by one, decided by the directeur, executed per source system. The request itself
/// keeps the term, who asks and the besluit.
/// </summary>
public sealed partial class Correctie : Aggregate
{
    /// <summary>R-COR-2: more items than this go into a second request.</summary>
    public const int MaxOnderdelen = 20;

    private readonly List<Correctieonderdeel> _onderdelen = [];
    private readonly List<Uitvoering> _uitvoeringen = [];

    private Correctie()
    {
    }

    public Guid VerzoekId { get; private set; }

    /// <summary>In the order in which the verzoeker gave them.</summary>
    public IReadOnlyList<Correctieonderdeel> Onderdelen => [.. _onderdelen.OrderBy(o => o.Volgnummer)];

    /// <summary>By item, then by source system.</summary>
    public IReadOnlyList<Uitvoering> Uitvoeringen => [.. _uitvoeringen.OrderBy(u => _onderdelen.Find(o => o.Id == u.OnderdeelId)?.Volgnummer).ThenBy(u => u.Bron, StringComparer.Ordinal)];

    /// <summary>UTC instant at which everything that was granted was done.</summary>
    public DateTimeOffset? UitgevoerdOp { get; private set; }

    /// <summary>Local date on which the school lodged a view in writing about an erasure: from then on it is belanghebbende (R-AM-11). Null: it did not.</summary>
    public DateOnly? ZienswijzeSchoolOp { get; private set; }

    /// <summary>The school that lodged it: the pupil may be at another one when the decision goes out. Encrypted at rest; empty on one from before this was kept, and without a view.</summary>
    public string ZienswijzeSchool { get; private set; } = "";

    /// <summary>Everything judged: it can go to the directeur (C2).</summary>
    public bool IsBeoordeeld => _onderdelen.TrueForAll(o => o.Oordeel is not null);

    /// <summary>Nothing but that the gezag is not certain: such a letter tells nothing of a file, so it may go to anybody (R-AM-03).</summary>
    public bool ZegtAlleenGezag => _onderdelen.TrueForAll(o => o.Grond == Weigeringsgrond.GezagOnvoldoende);

    /// <summary>The whole, from the items: all granted, none, or a part (R-COR-3); null while one is not judged.</summary>
    public BesluitUitkomst? Uitkomst => !IsBeoordeeld ? null
        : _onderdelen.TrueForAll(o => o.Oordeel == Onderdeeloordeel.Toegewezen) ? BesluitUitkomst.Toegewezen
        : _onderdelen.Exists(o => o.IsToegewezen) ? BesluitUitkomst.DeelsToegewezen
        : BesluitUitkomst.Afgewezen;

    /// <summary>Files the items with their request. Refuses none, more than twenty, and an item that does not say what is asked.</summary>
    public static Correctie Begin(Verzoek verzoek, IReadOnlyList<Correctievraag> vragen, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(vragen);
        if (!verzoek.Soort.HeeftOnderdelen())
            throw new RuleViolation("R-COR-2", "Bij dit verzoek horen geen punten.");
        if (vragen.Count == 0)
            throw new RuleViolation("R-COR-2", verzoek.Soort == VerzoekSoort.BezwaarVerwerking ? "Schrijf op wat wij niet meer mogen gebruiken." : "Schrijf op wat er niet klopt.");
        if (vragen.Count > MaxOnderdelen)
            throw new RuleViolation("R-COR-2", $"In een verzoek passen hoogstens {MaxOnderdelen} punten. Doe voor de rest een tweede verzoek.");
        foreach (var vraag in vragen)
        {
            if ((verzoek.Soort == VerzoekSoort.BezwaarVerwerking ? vraag.GebrekVanBezwaar() : vraag.Gebrek()) is { } gebrek)
                throw new RuleViolation("R-COR-2", gebrek.Zin, gebrek.Veld);
        }

        var correctie = new Correctie { Id = Guid.CreateVersion7(nu), VerzoekId = verzoek.Id };
        foreach (var vraag in vragen)
            correctie._onderdelen.Add(new Correctieonderdeel(Guid.CreateVersion7(nu), correctie.Id, correctie._onderdelen.Count + 1, vraag));
        correctie.Raise(new CorrectieGevraagd(correctie.Id, verzoek.Id, vragen.Count, nu));
        return correctie;
    }

    /// <summary>
    /// Proposes a decision about one item, while the request is worked on. A refusal needs a ground and a sentence (R-11.5-2); a grant needs the systems in which it is
    /// done; the view of an expert is not rewritten, at most the facts in it (R-COR-4); a running case needs a day to look again (R-WIS-1).
    /// </summary>
    public void Beoordeel(int volgnummer, Onderdeelbeoordeling uit, Verzoek verzoek, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(uit);
        Eis(verzoek, VerzoekStatus.InBehandeling);
        var onderdeel = Onderdeel(volgnummer);
        var bezwaar = verzoek.Soort == VerzoekSoort.BezwaarVerwerking;
        var weigert = uit.Oordeel is Onderdeeloordeel.Afgewezen or Onderdeeloordeel.DeelsToegewezen;
        var geeft = uit.Oordeel is Onderdeeloordeel.Toegewezen or Onderdeeloordeel.DeelsToegewezen;
        if (!Enum.IsDefined(uit.Oordeel))
            throw new RuleViolation("R-COR-3", "Kies wat u voorstelt.", "Oordeel");
        if (bezwaar && uit.Oordeel == Onderdeeloordeel.DeelsToegewezen)
            throw new RuleViolation("R-AM-29", "Een bezwaar tegen gebruik is ja of nee. Kies een van de twee.", "Oordeel");
        if (bezwaar && uit.Oordeel == Onderdeeloordeel.NietInOnsBestand && onderdeel.Sleutel.Length > 0)
            throw new RuleViolation("R-AM-29", "Dit stond in ons overzicht. Geef de dwingende reden, of stop het gebruik.", "Oordeel");
        if (!Enum.IsDefined(uit.Aard) || uit.Aard == Aard.Verklaring)
            throw new RuleViolation("R-COR-4", "Kies of dit een feit is of het oordeel van een deskundige.", "Aard");
        if (uit.Oordeel == Onderdeeloordeel.Toegewezen && uit.Aard == Aard.ProfessioneelOordeel && onderdeel.Soort == CorrectieSoort.Verbetering)
            throw new RuleViolation("R-COR-4", "Het oordeel van een deskundige veranderen wij niet. Kies 'deels' voor de feiten erin, of wijs het af en bied de eigen verklaring aan.", "Oordeel");
        if (weigert && (uit.Grond is not { } grond || !Enum.IsDefined(grond)))
            throw new RuleViolation("R-COR-6", "Kies waarom het niet of niet helemaal kan.", "Grond");
        if (weigert && uit.Grond is { } reden && !Weigeringsgronden.Van(verzoek.Soort).Contains(reden))
            throw new RuleViolation("R-AM-29", "Deze reden past niet bij dit verzoek. Kies een andere.", "Grond");
        if (weigert && string.IsNullOrWhiteSpace(uit.Motivering))
            throw new RuleViolation("R-11.5-2", "Schrijf waarom, in een zin die de ouder begrijpt.", "Motivering");
        if (geeft && uit.Bronnen.Count == 0)
            throw new RuleViolation("R-COR-8", "Kies in welk systeem het moet gebeuren.", "Bronnen");
        if (geeft && !onderdeel.Alles && (!bezwaar || onderdeel.Sleutel.Length > 0) && (uit.Categorie ?? onderdeel.Categorie) is null
            && onderdeel.Soort is CorrectieSoort.Afscherming or CorrectieSoort.Verwijdering)
            throw new RuleViolation("R-COR-1", "Kies de soort gegeven. Anders weten wij niet wat dicht gaat.", "Categorie");
        if (uit.Grond == Weigeringsgrond.LopendeProcedure && uit.OpnieuwBekijken is null)
            throw new RuleViolation("R-WIS-1", "Kies de dag waarop u opnieuw kijkt.", "OpnieuwBekijken");
        if (uit.OpnieuwBekijken <= Amsterdam.Datum(nu))
            throw new RuleViolation("R-WIS-1", "Kies een dag na vandaag.", "OpnieuwBekijken");

        onderdeel.Beoordeel(uit, door);
        Raise(new OnderdeelBeoordeeld(VerzoekId, volgnummer, uit.Oordeel, nu));
    }

    /// <summary>
    /// The school lodged a view in writing: an erasure waits until its term for bezwaar is over, and the school hears the decision without content (R-AM-11, R-WIS-3). Refused when nothing is to be
    /// erased, once the decision is known, for a date after today, and without the name of the school.
    /// </summary>
    public void LegZienswijzeSchoolVast(DateOnly op, string school, Verzoek verzoek, DateTimeOffset nu)
    {
        Eis(verzoek, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (!_onderdelen.Exists(o => o.Soort == CorrectieSoort.Verwijdering))
            throw new RuleViolation("R-AM-11", "Er gaat niets weg. Een zienswijze van de school is dan niet nodig.");
        if (op > Amsterdam.Datum(nu))
            throw new RuleViolation("R-AM-11", "Deze dag moet nog komen. Vul de dag in waarop de brief van de school kwam.", "Zienswijze");
        if (string.IsNullOrWhiteSpace(school))
            throw new RuleViolation("R-AM-11", "Vul in van welke school de brief kwam.", "School");
        (ZienswijzeSchoolOp, ZienswijzeSchool) = (op, school.Trim());
        Raise(new ZienswijzeSchoolOntvangen(VerzoekId, nu));
    }

    /// <summary>
    /// The verzoeker's own words beside an item that we do not change (R-COR-4): kept exactly as they came. Refuses nothing at all, more than 4,000 characters, an item
    /// for which it is not offered, and a second one.
    /// </summary>
    public void Verklaar(int volgnummer, string tekst, Verzoek verzoek, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        Eis(verzoek, VerzoekStatus.Besloten, VerzoekStatus.Uitvoering, VerzoekStatus.Uitgevoerd);
        var onderdeel = Onderdeel(volgnummer);
        if (!onderdeel.BiedtVerklaring)
            throw new RuleViolation("R-COR-4", "Bij dit punt kan geen eigen verklaring.");
        if (onderdeel.VerklaringOp is not null)
            throw new RuleViolation("R-COR-4", $"{Uw(verzoek)} verklaring staat er al bij.");
        if (string.IsNullOrWhiteSpace(tekst) || tekst.Length > Correctievraag.MaxTekst)
            throw new RuleViolation("R-COR-4", $"Schrijf {Uw(verzoek).ToLowerInvariant()} verklaring, hoogstens {Correctievraag.MaxTekst} tekens.", "Verklaring");
        onderdeel.Verklaar(tekst, nu);
        Raise(new VerklaringAfgelegd(VerzoekId, onderdeel.Id, nu));
    }

    public Correctieonderdeel Onderdeel(int volgnummer) =>
        _onderdelen.Find(o => o.Volgnummer == volgnummer) ?? throw new RuleViolation("R-COR-2", "Dit onderdeel is er niet.");

    /// <summary>The verzoeker reads it: a pupil is addressed with "je" (R-AM-38).</summary>
    private static string Uw(Verzoek verzoek) => verzoek.Aanspreekvorm == Aanspreekvorm.Je ? "Je" : "Uw";

    private void Eis(Verzoek verzoek, params ReadOnlySpan<VerzoekStatus> toegestaan)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.Id != VerzoekId)
            throw new RuleViolation("C2", "Deze onderdelen horen bij een ander verzoek.");
        if (!toegestaan.Contains(verzoek.Status))
            throw new RuleViolation("C2", "Dit kan nu niet bij dit verzoek. Ververs de pagina.");
    }
}

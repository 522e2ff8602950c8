using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Correcties;

/// <content>What follows from the besluit: per item and source system, ticked by one, an erasure by two (R-COR-8, R-WIS-3, R-WIS-5).</content>
public sealed partial class Correctie
{
    /// <summary>
    /// Once the besluit is known: makes what must be done for every granted item, due as many werkdagen after today as the settings say. An erasure to which somebody else may object waits for the
    /// werkdag after the term for bezwaar; it is blocked from now. Refused twice.
    /// </summary>
    public void BeginUitvoering(Verzoek verzoek, Wisbelang belang, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(belang);
        Eis(verzoek, VerzoekStatus.Besloten);
        if (_uitvoeringen.Count > 0)
            throw new RuleViolation("R-COR-8", "De uitvoering is al begonnen.");
        var vandaag = Amsterdam.Datum(nu);
        var kalender = verzoek.Kalender.Werkdagen;
        var norm = kalender.WerkdagenErbij(vandaag, verzoek.Instellingen.Termijnen.UitvoeringWerkdagen);
        DateOnly? na = belang.Wacht(vandaag, verzoek.Instellingen.Termijnen.Schrikkel) && verzoek.Besluit?.EindeBezwaar is { } einde ? kalender.WerkdagenErbij(einde, 1) : null;
        foreach (var onderdeel in _onderdelen.Where(o => o.IsToegewezen))
        {
            var wist = onderdeel.Soort == CorrectieSoort.Verwijdering;
            foreach (var bron in onderdeel.Bronnen)
                _uitvoeringen.Add(new Uitvoering(Guid.CreateVersion7(nu), Id, onderdeel.Id, bron, wist, wist && na > norm ? na.Value : norm, wist ? na : null));
        }

        verzoek.BeginUitvoering(nu);
    }

    /// <summary>
    /// Ticks what was done in a source system. An erasure is ticked a second time, by somebody else, not before its day, and never while a case holds it (R-12.1-5). Ticking
    /// twice is refused, so that two people know of each other, and so is a second tick by who saw no first one: <paramref name="nakijken"/> tells what stood on the screen.
    /// </summary>
    public void VinkAf(Guid uitvoeringId, bool nakijken, Verzoek verzoek, bool opHold, MedewerkerId door, DateTimeOffset nu)
    {
        Eis(verzoek, VerzoekStatus.Uitvoering);
        var stap = _uitvoeringen.Find(u => u.Id == uitvoeringId) ?? throw new RuleViolation("R-COR-8", "Deze stap is er niet.");
        if (stap.IsKlaar)
            throw new RuleViolation("R-COR-8", "Dit was al gedaan. Een collega was u net voor.");
        if (stap.Wist && stap.NietVoor is { } dag && Amsterdam.Datum(nu) < dag)
            throw new RuleViolation("R-WIS-3", $"Wissen kan vanaf {Datumtekst.Voluit(dag)}: een ander kan nog bezwaar maken. Tot dan zijn de gegevens geblokkeerd.");
        if (stap.Wist && opHold)
            throw new RuleViolation("R-12.1-5", "Er loopt nog een zaak over deze leerling. Wissen kan daarna.");
        if (stap.Wist && stap.GedaanDoor == door)
            throw new RuleViolation("R-WIS-5", "U vinkte dit zelf al af. Een ander moet het nakijken.");
        if (nakijken != (stap.GedaanOp is not null))
            throw new RuleViolation("R-WIS-5", "Een collega was u net voor. Kijk het opnieuw na.");

        stap.VinkAf(door, nu);
        var onderdeel = _onderdelen.Single(o => o.Id == stap.OnderdeelId);
        if (_uitvoeringen.Where(u => u.OnderdeelId == onderdeel.Id).All(u => u.IsKlaar))
        {
            if (stap.Wist)
                onderdeel.Redigeer();
            Raise(new OnderdeelUitgevoerd(VerzoekId, onderdeel.Id, stap.Wist, nu));
        }

        if (!_uitvoeringen.TrueForAll(u => u.IsKlaar))
            return;
        UitgevoerdOp = nu;
        if (_onderdelen.Exists(o => o.IsToegewezen && o.Soort == CorrectieSoort.Verwijdering))
            verzoek.Redigeer();
        verzoek.RondUitvoeringAf(nu);
    }

    /// <summary>A backup brought an item back that was erased: its text goes again, whatever state it came back in (R-BWR-13).</summary>
    public Correctieonderdeel RedigeerOpnieuw(Guid onderdeelId, Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var onderdeel = _onderdelen.Single(o => o.Id == onderdeelId);
        onderdeel.Redigeer();
        verzoek.Redigeer();
        return onderdeel;
    }
}

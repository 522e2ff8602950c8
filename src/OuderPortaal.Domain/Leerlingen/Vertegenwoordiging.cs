using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// For which pupil somebody acts, as what, from when to when, on which proof (R-VTG-16). Local dates. Access is judged anew each time:
/// a link that is written as active gives nothing once the pupil is 16, even if no job ever ran.
/// </summary>
public sealed class Vertegenwoordiging : Aggregate
{
    private Vertegenwoordiging()
    {
    }

    public Guid LeerlingId { get; private set; }

    /// <summary>Null for somebody on paper without an account.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>Name of the person as proved; encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    public VertegenwoordigingSoort Soort { get; private set; }

    public VertegenwoordigingStatus Status { get; private set; }

    public Gezagsbewijs Bewijs { get; private set; }

    /// <summary>Local date on which the proof was seen.</summary>
    public DateOnly GezienOp { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>First local date.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last local date; null when it ends by age or by hand.</summary>
    public DateOnly? TotEnMet { get; private set; }

    /// <summary>Null while it lasts.</summary>
    public Eindreden? Eindreden { get; private set; }

    /// <summary>Records a link. Refuses a soort that does not fit the age of the pupil today (R-VTG-1..5), and a proof seen in the future.</summary>
    public static Vertegenwoordiging LegVast(
        Leerling leerling, AccountId? account, string naam, VertegenwoordigingSoort soort, Gezagsbewijs bewijs, DateOnly gezienOp, DateOnly? totEnMet, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var vandaag = Amsterdam.Datum(nu);
        if (string.IsNullOrWhiteSpace(naam))
            throw new RuleViolation("R-VTG-16", "Vul de naam in van wie mag handelen.", "Naam");
        if (!Enum.IsDefined(soort))
            throw new RuleViolation("R-VTG-16", "Kies als wat deze persoon handelt.", "Soort");
        if (!BewijsPast(soort, bewijs))
            throw new RuleViolation("R-VTG-7", BewijsPastNiet(soort), "Bewijs");
        if (!PastBijLeeftijd(soort, leerling.Geboortedatum, vandaag))
            throw new RuleViolation("R-VTG-2", LeeftijdPastNiet(soort), "Soort");
        if (gezienOp > vandaag)
            throw new RuleViolation("R-VTG-7", "De datum waarop u het bewijs zag, ligt na vandaag. Vul de echte datum in.", "GezienOp");
        if (totEnMet < vandaag)
            throw new RuleViolation("R-VTG-16", "De einddatum ligt voor vandaag. Kies een latere datum.", "TotEnMet");
        if (soort is VertegenwoordigingSoort.Gemachtigde or VertegenwoordigingSoort.GecertificeerdeInstelling && totEnMet is null)
            throw new RuleViolation("R-VTG-16", "Vul in tot wanneer dit geldt. Een machtiging heeft altijd een einddatum.", "TotEnMet");
        if (soort == VertegenwoordigingSoort.GecertificeerdeInstelling && totEnMet > vandaag.AddMonths(12))
            throw new RuleViolation("R-VTG-12", "Kies een datum binnen een jaar. Daarna kijkt u opnieuw.", "TotEnMet");

        var link = new Vertegenwoordiging
        {
            Id = Guid.CreateVersion7(nu),
            LeerlingId = leerling.Id,
            AccountId = account,
            Naam = naam.Trim(),
            Soort = soort,
            Bewijs = bewijs,
            GezienOp = gezienOp,
            Door = door,
            Van = vandaag,
            TotEnMet = totEnMet,
        };
        link.Raise(new VertegenwoordigingVastgelegd(link.Id, leerling.Id, account, nu));
        return link;
    }

    /// <summary>
    /// Whether this link gives anything on this local date: active, within its dates, and fitting the age of the pupil on that date. A machtiging that a parent or voogd
    /// gave ends with their own say, on the 16th birthday: from then on only the pupil can give one (R-VTG-2).
    /// </summary>
    public bool GeldtOp(DateOnly datum, DateOnly geboortedatum) =>
        Status == VertegenwoordigingStatus.Actief
        && Van <= datum
        && (TotEnMet is null || datum <= TotEnMet)
        && PastBijLeeftijd(Soort, geboortedatum, datum)
        && !(Soort == VertegenwoordigingSoort.Gemachtigde && IsZestien(geboortedatum, datum) && !IsZestien(geboortedatum, Van));

    /// <summary>Ends it at once. Refused when it ended before, so that the first reason stays.</summary>
    public void Beeindig(Eindreden reden, MedewerkerId door, DateTimeOffset nu)
    {
        if (Status == VertegenwoordigingStatus.Beeindigd)
            throw new RuleViolation("R-VTG-16", "Deze koppeling was al beeindigd.");
        Status = VertegenwoordigingStatus.Beeindigd;
        Eindreden = reden;
        Door = door;
        TotEnMet = Amsterdam.Datum(nu);
        Raise(new VertegenwoordigingBeeindigd(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>R-VTG-1..5: until 16 a parent, voogd or institution; from 16 the pupil or a gemachtigde; from 18 also a curator or mentor.</summary>
    public static bool PastBijLeeftijd(VertegenwoordigingSoort soort, DateOnly geboortedatum, DateOnly datum)
    {
        var leeftijd = Leeftijdsgrens.Leeftijd(geboortedatum, datum);
        return soort switch
        {
            VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling => leeftijd < 16,
            VertegenwoordigingSoort.Zelf => leeftijd >= 16,
            VertegenwoordigingSoort.Curator or VertegenwoordigingSoort.Mentor => leeftijd >= 18,
            _ => true,
        };
    }

    private static string LeeftijdPastNiet(VertegenwoordigingSoort soort) => soort switch
    {
        VertegenwoordigingSoort.Zelf => "Deze leerling is nog geen 16. Een ouder of voogd doet het verzoek.",
        VertegenwoordigingSoort.Curator or VertegenwoordigingSoort.Mentor => "Een curator of mentor is er pas vanaf 18 jaar.",
        _ => "Deze leerling is 16 of ouder en beslist zelf. Een ouder heeft dan een machtiging nodig.",
    };

    private static bool IsZestien(DateOnly geboortedatum, DateOnly datum) => Leeftijdsgrens.Leeftijd(geboortedatum, datum) >= 16;

    // R-VTG-7, R-VTG-14, R-AM-14: nobody is authorised without paper, and a pupil needs no proof of gezag.
    private static bool BewijsPast(VertegenwoordigingSoort soort, Gezagsbewijs bewijs) => soort switch
    {
        VertegenwoordigingSoort.Gemachtigde => bewijs == Gezagsbewijs.Machtiging,
        VertegenwoordigingSoort.Zelf => bewijs == Gezagsbewijs.EigenIdentiteit,
        _ => Enum.IsDefined(bewijs) && bewijs is not (Gezagsbewijs.Machtiging or Gezagsbewijs.EigenIdentiteit),
    };

    private static string BewijsPastNiet(VertegenwoordigingSoort soort) => soort switch
    {
        VertegenwoordigingSoort.Gemachtigde => "Een gemachtigde heeft een machtiging op papier nodig. Kies dat bewijs.",
        VertegenwoordigingSoort.Zelf => "Een leerling die zelf beslist, toont alleen wie hij of zij is. Kies dat bewijs.",
        _ => "Dit bewijs zegt niets over gezag. Kies een ander bewijs.",
    };
}

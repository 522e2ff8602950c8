using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// An objection of another holder of gezag against somebody's link (R-VTG-9, S-20). While it is open the link is Betwist: nothing is released or opened, the terms run on,
/// and only the directeur decides, with a reason and after advice of the FG. Who objected learns nothing of a request or of its content. Names and reasons are encrypted.
/// </summary>
public sealed class GezagConflict : Aggregate
{
    private GezagConflict()
    {
    }

    public string PubliekId { get; private set; } = "";

    public Guid LeerlingId { get; private set; }

    public Guid VertegenwoordigingId { get; private set; }

    /// <summary>Name of who objected.</summary>
    public string BezwaarVan { get; private set; } = "";

    /// <summary>Where the confirmation goes; empty when unknown.</summary>
    public string Adres { get; private set; } = "";

    public Bezwaarweg Weg { get; private set; }

    /// <summary>Local date on which it came in.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>What was objected.</summary>
    public string Toelichting { get; private set; } = "";

    public MedewerkerId VastgelegdDoor { get; private set; }

    /// <summary>Local date on which the confirmation without content was sent; null before.</summary>
    public DateOnly? BevestigdOp { get; private set; }

    /// <summary>Local date of the advice of the FG; null before the decision.</summary>
    public DateOnly? FgAdviesOp { get; private set; }

    public string Motivering { get; private set; } = "";

    /// <summary>Null while it is open.</summary>
    public ConflictUitkomst? Uitkomst { get; private set; }

    public MedewerkerId? BeslistDoor { get; private set; }

    /// <summary>Local date of the decision.</summary>
    public DateOnly? BeslistOp { get; private set; }

    public bool IsOpen => Uitkomst is null;

    /// <summary>Records the objection and makes the link Betwist. Refuses a link that is not active, an empty name, and a date after today.</summary>
    public static GezagConflict LegVast(
        Vertegenwoordiging link, string bezwaarVan, string? adres, Bezwaarweg weg, DateOnly ontvangenOp, string? toelichting, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (string.IsNullOrWhiteSpace(bezwaarVan))
            throw new RuleViolation("R-VTG-9", "Vul in wie bezwaar maakt.", "BezwaarVan");
        if (Leerling.AlsZoeknaam(bezwaarVan) == Leerling.AlsZoeknaam(link.Naam))
            throw new RuleViolation("R-VTG-9", "Dit is de persoon van de koppeling zelf. Kies de koppeling van de ander.", "BezwaarVan");
        if (!Enum.IsDefined(weg))
            throw new RuleViolation("R-VTG-9", "Kies hoe het bezwaar binnenkwam.", "Weg");
        if (ontvangenOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-VTG-9", "De datum ligt na vandaag. Vul de dag in waarop het bezwaar kwam.", "OntvangenOp");

        link.Betwist(nu);
        var conflict = new GezagConflict
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            LeerlingId = link.LeerlingId,
            VertegenwoordigingId = link.Id,
            BezwaarVan = bezwaarVan.Trim(),
            Adres = adres?.Trim() ?? "",
            Weg = weg,
            OntvangenOp = ontvangenOp,
            Toelichting = toelichting?.Trim() ?? "",
            VastgelegdDoor = door,
        };
        conflict.Raise(new GezagConflictVastgelegd(conflict.Id, link.Id, link.LeerlingId, nu));
        return conflict;
    }

    /// <summary>The confirmation without content went to who objected.</summary>
    public void LegBevestigingVast(DateOnly datum) => BevestigdOp ??= datum;

    /// <summary>The directeur decides. Refuses a decision without the advice of the FG or without a reason, and a second decision.</summary>
    public void Beslis(ConflictUitkomst uitkomst, DateOnly? fgAdviesOp, string? motivering, Vertegenwoordiging link, MedewerkerId directeur, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!IsOpen || link.Id != VertegenwoordigingId)
            throw new RuleViolation("C2", "Op dit bezwaar is al beslist. Ververs de pagina.");
        var vandaag = Amsterdam.Datum(nu);
        if (!Enum.IsDefined(uitkomst))
            throw new RuleViolation("R-VTG-9", "Kies of de koppeling blijft of stopt.", "Uitkomst");
        if (fgAdviesOp is null || fgAdviesOp > vandaag || fgAdviesOp < OntvangenOp)
            throw new RuleViolation("R-VTG-9", "Vul in wanneer de FG advies gaf. Eerst komt dat advies, dan uw beslissing.", "FgAdviesOp");
        if (motivering is null || motivering.Trim().Length < 20)
            throw new RuleViolation("R-VTG-9", "Schrijf in een paar zinnen waarom u dit beslist.", "Motivering");

        // A link that ended meanwhile, by age or by hand, stays ended.
        if (link.Status == VertegenwoordigingStatus.Betwist && uitkomst == ConflictUitkomst.Handhaven)
            link.Handhaaf(directeur, nu);
        else if (link.Status == VertegenwoordigingStatus.Betwist)
            link.Beeindig(Eindreden.GezagGewijzigd, directeur, nu);
        (Uitkomst, FgAdviesOp, Motivering, BeslistDoor, BeslistOp) = (uitkomst, fgAdviesOp, motivering.Trim(), directeur, vandaag);
        Raise(new GezagConflictBeslist(Id, link.Id, LeerlingId, nu));
    }
}

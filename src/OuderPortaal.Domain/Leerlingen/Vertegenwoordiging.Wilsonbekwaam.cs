using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Leerlingen;

/// <content>VertegenwoordigingWilsonbekwaam (R-AM-10): gezag that goes on after 16, by a reasoned decision of the directeur.</content>
public sealed partial class Vertegenwoordiging
{
    // D-12: staff are asked this many days before the birthday.
    private const int Vooraf = 60;

    /// <summary>Who stated that the pupil cannot decide this; encrypted at rest, empty for every other soort.</summary>
    public string Deskundige { get; private set; } = "";

    /// <summary>Local date of the advice of the FG.</summary>
    public DateOnly? FgAdviesOp { get; private set; }

    /// <summary>Why the directeur decided so; encrypted at rest.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>Whether the directeur may decide on this date that it goes on after 16: gezag, from 60 days before that birthday until the 18th (R-AM-10).</summary>
    public bool KanVoortgezet(DateOnly datum, DateOnly geboortedatum, SchrikkelVerjaardag schrikkel = default) =>
        Soort is VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling
        && (Status == VertegenwoordigingStatus.Actief || Eindreden == Leerlingen.Eindreden.Leeftijd16)
        && datum >= Leeftijdsgrens.Van(geboortedatum, 16, schrikkel).Datum.AddDays(-Vooraf) && datum < Leeftijdsgrens.Van(geboortedatum, 18, schrikkel).Datum;

    /// <summary>
    /// The directeur decides that a pupil of 16 or 17 cannot decide this. From the 16th birthday, or today when that is later; it ends on the 18th at the latest. Refuses a
    /// decision without the name of the expert, a written statement, the advice of the FG or a reason, and a link to build on that was not gezag.
    /// </summary>
    public Vertegenwoordiging ZetVoortWegensWilsonbekwaamheid(Wilsbesluit besluit, DateOnly totEnMet, Leerling leerling, MedewerkerId directeur, DateTimeOffset nu,
        SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(besluit);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VertegenwoordigingStatus.Actief, VertegenwoordigingStatus.Beeindigd);
        var vandaag = Amsterdam.Datum(nu);
        var zestien = Leeftijdsgrens.Van(leerling.Geboortedatum, 16, schrikkel).Datum;
        var achttien = Leeftijdsgrens.Van(leerling.Geboortedatum, 18, schrikkel).Datum;
        if (LeerlingId != leerling.Id || Soort is not (VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling)
            || (Status == VertegenwoordigingStatus.Beeindigd && Eindreden != Leerlingen.Eindreden.Leeftijd16))
            throw new RuleViolation("R-AM-10", "Dit kan alleen voor wie tot de zestiende verjaardag gezag had.");
        if (vandaag >= achttien)
            throw new RuleViolation("R-AM-10", "Vanaf 18 jaar kan alleen een curator of mentor dit doen.");
        besluit.Eis(vandaag);
        var van = zestien > vandaag ? zestien : vandaag;
        if (totEnMet < van || totEnMet > van.AddMonths(HercontroleMaanden) || totEnMet >= achttien)
            throw new RuleViolation("R-AM-10", "Kies een einddatum binnen een jaar, en voor de achttiende verjaardag.", "TotEnMet");

        var link = Nieuw(leerling, AccountId, Naam, VertegenwoordigingSoort.Wilsonbekwaam, nu);
        (link.Status, link.Bewijs, link.GezienOp, link.Door) = (VertegenwoordigingStatus.Actief, Gezagsbewijs.VerklaringDeskundige, besluit.VerklaringOp, directeur);
        (link.Van, link.TotEnMet, link.FgAdviesOp) = (van, totEnMet, besluit.FgAdviesOp);
        (link.Deskundige, link.Motivering) = (besluit.Deskundige.Trim(), besluit.Motivering.Trim());
        link.Raise(new WilsbesluitGenomen(link.Id, LeerlingId, AccountId, nu));
        return link;
    }
}

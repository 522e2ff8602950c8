using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Toestemmingen;

/// <content>How consent ends: refused, withdrawn, asked anew of a pupil of 16, or lapsed (R-TST-3, R-TST-4). Local dates.</content>
public sealed partial class Toestemming
{
    /// <summary>Says no. No reason is asked. To what was asked for the first time nothing else happens; a pupil of 16 who says no to what a parent gave stops its use (R-TST-4).</summary>
    public void Weiger(DateTimeOffset nu)
    {
        Require(ToestemmingStatus.Gevraagd, ToestemmingStatus.TeHerbevestigen);
        var gebruikt = Status == ToestemmingStatus.TeHerbevestigen;
        Status = ToestemmingStatus.Geweigerd;
        Raise(new ToestemmingGeweigerd(Id, LeerlingId, gebruikt, nu));
    }

    /// <summary>
    /// Withdrawn, at once and without a reason, by the pupil from 16 or by who may decide for a younger one; also by the other parent (R-TST-3, R-TST-5). Refused for anybody else.
    /// </summary>
    public void TrekIn(Vertegenwoordiging link, Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen);
        var vandaag = Amsterdam.Datum(nu);
        if (link.LeerlingId != LeerlingId || leerling.Id != LeerlingId || link.Soort == VertegenwoordigingSoort.Gemachtigde || !link.GeldtOp(vandaag, leerling.Geboortedatum))
            throw new RuleViolation("R-TST-3", "U mag deze toestemming niet intrekken. Bel ons als u het er niet mee eens bent.");
        Stop(vandaag, link.AccountId, nu);
    }

    /// <summary>A withdrawal that came by letter, by phone or at the desk on this local date. Refuses a date after today and one before it was given.</summary>
    public void LegIntrekkingVast(DateOnly op, DateTimeOffset nu)
    {
        Require(ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen);
        if (op > Amsterdam.Datum(nu) || op < Van)
            throw new RuleViolation("R-TST-3", "Deze dag kan niet kloppen. Vul de dag in waarop de intrekking binnenkwam.", "Op");
        Stop(op, null, nu);
    }

    /// <summary>The pupil became 16: asked again. Refused before that, and for what the pupil gave (R-TST-4).</summary>
    public void VraagOpnieuw(Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(ToestemmingStatus.Gegeven);
        if (VervaltBijZestien(leerling.Geboortedatum) is not { } zestien || zestien > Amsterdam.Datum(nu))
            throw new RuleViolation("R-TST-4", "Opnieuw vragen kan pas als de leerling 16 is.");
        (Status, HerbevestigSinds) = (ToestemmingStatus.TeHerbevestigen, zestien);
        Raise(new HerbevestigingGevraagd(Id, LeerlingId, nu));
    }

    /// <summary>Ends it when its last day passed, or when the pupil did not answer in 60 days. Refused before.</summary>
    public void Verloop(DateTimeOffset nu)
    {
        Require(ToestemmingStatus.Gevraagd, ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen);
        if (!IsTeVerlopen(Amsterdam.Datum(nu)))
            throw new RuleViolation("R-TST-4", "Deze toestemming loopt nog.");
        Status = ToestemmingStatus.Verlopen;
        Raise(new ToestemmingVerlopen(Id, LeerlingId, nu));
    }

    /// <summary>The file of the pupil is destroyed (article 12): it ends that day, kept three years from there (R-BWR-8). Nobody has to stop a use, for the data are gone. Refused when it does not run.</summary>
    public void EindigMetLeerling(DateTimeOffset nu)
    {
        Require(ToestemmingStatus.Gegeven, ToestemmingStatus.TeHerbevestigen);
        var vandaag = Amsterdam.Datum(nu);
        // That the pupil was asked anew does not matter any more: not to the three years, and of somebody who is gone the 16th birthday need not stay.
        (Status, TotEnMet, HerbevestigSinds) = (ToestemmingStatus.Verlopen, TotEnMet < vandaag ? TotEnMet : vandaag, null);
        Raise(new ToestemmingBeeindigd(Id, LeerlingId, nu));
    }

    public bool IsTeVerlopen(DateOnly vandaag) => vandaag > TotEnMet || (Status == ToestemmingStatus.TeHerbevestigen && vandaag > HerbevestigSinds!.Value.AddDays(HerbevestigDagen));

    private void Stop(DateOnly op, AccountId? wie, DateTimeOffset nu)
    {
        (Status, IngetrokkenOp, IngetrokkenDoor) = (ToestemmingStatus.Ingetrokken, op, wie);
        Raise(new ToestemmingIngetrokken(Id, LeerlingId, nu));
    }
}

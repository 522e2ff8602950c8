using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>The work between receipt and decision: who handles it, about whom, and on which link.</content>
public sealed partial class Verzoek
{
    /// <summary>Gives the request to somebody; the first time it goes from Ontvangen to InBehandeling.</summary>
    public void WijsToe(MedewerkerId behandelaar, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        BehandelaarId = behandelaar;
        if (Status == VerzoekStatus.Ontvangen)
            Status = VerzoekStatus.InBehandeling;
        Raise(new BehandelaarToegewezen(Id, behandelaar, nu));
    }

    /// <summary>
    /// Matches the typed child to a pupil of the register. A match to another pupil drops the link: that must be recorded anew. Refused for own data.
    /// </summary>
    public void KoppelLeerling(Leerling leerling, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        if (!Soort.GaatOverLeerling())
            throw new RuleViolation("R-INZ-16", "Dit verzoek gaat over de verzoeker zelf. Daar hoort geen leerling bij.", "LeerlingId");
        if (LeerlingId != leerling.Id)
            VertegenwoordigingId = null;
        LeerlingId = leerling.Id;
        Raise(new LeerlingGekoppeld(Id, leerling.Id, nu));
    }

    /// <summary>Tells what we still need to find the pupil or the verzoeker, the same for everybody (R-AM-03); the term runs on. Refused for own data.</summary>
    public void VraagOntbrekendeGegevens(DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        if (!Soort.GaatOverLeerling())
            throw new RuleViolation("R-AM-03", "Dit verzoek gaat over de verzoeker zelf. Daar hoort geen leerling bij.");
        Raise(new OntbrekendeGegevensGevraagd(Id, nu));
    }

    /// <summary>
    /// Says on which link the verzoeker acts. Refuses a link of somebody else or with another pupil, and one that does not hold today; a machtiging comes with the link of
    /// who gave it.
    /// </summary>
    public void KoppelVertegenwoordiging(Vertegenwoordiging link, Leerling leerling, DateTimeOffset nu, Vertegenwoordiging? gever = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling);
        if (LeerlingId != leerling.Id || link.LeerlingId != leerling.Id)
            throw new RuleViolation("R-ID-8", "Koppel eerst de leerling. De koppeling hoort bij een andere leerling.");
        if (link.AccountId != AccountId)
            throw new RuleViolation("R-ID-8", "Deze koppeling is van een ander dan de verzoeker.");
        if (!link.GeldtOp(Amsterdam.Datum(nu), leerling.Geboortedatum, gever, Instellingen.Termijnen.Schrikkel))
            throw new RuleViolation("R-VTG-16", "Deze koppeling geldt vandaag niet. Leg een nieuwe vast.");
        VertegenwoordigingId = link.Id;
        OpWilsbesluit = link.Soort == VertegenwoordigingSoort.Wilsonbekwaam;
        Raise(new VertegenwoordigingGekoppeld(Id, link.Id, nu));
    }

    /// <summary>A request on paper gets an account; T0 stays (ontwerp.md 6).</summary>
    public void KoppelAccount(AccountId account, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (AccountId is not null)
            throw new RuleViolation("R-ID-8", "Dit verzoek hoort al bij een account.");
        AccountId = account;
        Raise(new AccountGekoppeld(Id, account, nu));
    }

    /// <summary>Corrects a wrong date of receipt to an earlier one, which can only help the parent (R-TRM-15). A later date is refused here: that needs a second person.</summary>
    public void VervroegOntvangst(DateOnly datum, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (Kanaal == Kanaal.Portaal)
            throw new RuleViolation("R-TRM-15", "De portaaldatum staat vast. Die kunt u niet wijzigen.", "Datum");
        if (datum >= OntvangenOp)
            throw new RuleViolation("R-TRM-15", "Kies een eerdere datum. Een latere datum is nadelig voor de ouder.", "Datum");
        if (datum < OntvangenOp.AddYears(-1))
            throw new RuleViolation("R-TRM-15", "Deze datum is meer dan een jaar eerder. Kijk het jaartal na.", "Datum");
        var was = OntvangenOp;
        OntvangenOp = datum;
        Raise(new OntvangstVervroegd(Id, was, datum, nu));
    }
}

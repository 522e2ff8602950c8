using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Leerlingen;

/// <content>The machtiging that somebody gives through the portal (R-VTG-2, R-VTG-13): for somebody with this mail address, who accepts it by logging in.</content>
public sealed partial class Vertegenwoordiging
{
    private const int MachtigingMaanden = 12;

    /// <summary>How far a machtiging goes; null on paper (then it is Inzage) and for every other soort.</summary>
    public Reikwijdte? Reikwijdte { get; private set; }

    /// <summary>Who gave it in the portal: a pupil of 16 or older, or who holds gezag. Null on paper.</summary>
    public AccountId? GegevenDoor { get; private set; }

    /// <summary>
    /// The link on which who gave it may decide: when that does not hold, neither does this (R-VTG-13). Null on paper from a pupil of 16 or older, who needs no link for it,
    /// and for every other soort.
    /// </summary>
    public Guid? GeverLinkId { get; private set; }

    /// <summary>Mail address for which it is meant, as a hash; emptied when it is accepted or withdrawn.</summary>
    public string Uitnodiging { get; private set; } = "";

    /// <summary>
    /// Given through the portal: waits until somebody with this mail address accepts it. A pupil of 16 or older chooses how far it goes; who holds gezag can only let
    /// somebody read along. Refuses an own link that does not hold today, an end before tomorrow, and one later than twelve months from now.
    /// </summary>
    public static Vertegenwoordiging Machtig(
        Vertegenwoordiging eigen, Leerling leerling, string naam, string uitnodiging, Reikwijdte reikwijdte, DateOnly totEnMet, DateTimeOffset nu,
        SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(eigen);
        ArgumentNullException.ThrowIfNull(leerling);
        ArgumentException.ThrowIfNullOrWhiteSpace(uitnodiging);
        var vandaag = Amsterdam.Datum(nu);
        if (eigen.AccountId is null || eigen.LeerlingId != leerling.Id || eigen.Soort == VertegenwoordigingSoort.Gemachtigde || !eigen.GeldtOp(vandaag, leerling.Geboortedatum, schrikkel: schrikkel))
            throw new RuleViolation("R-VTG-2", "Alleen wie nu zelf mag beslissen, kan iemand machtigen.");
        if (string.IsNullOrWhiteSpace(naam))
            throw new RuleViolation("R-VTG-2", "Vul de naam in.", "Naam");
        if (!Enum.IsDefined(reikwijdte) || (reikwijdte == Leerlingen.Reikwijdte.Inzage && eigen.Soort != VertegenwoordigingSoort.Zelf))
            throw new RuleViolation("R-VTG-13", "Kies wat deze persoon mag. Een helper van een ouder of voogd kan alleen meelezen.", "Reikwijdte");
        if (totEnMet <= vandaag || totEnMet > vandaag.AddMonths(MachtigingMaanden))
            throw new RuleViolation("R-VTG-2", "Kies een datum na vandaag en binnen een jaar.", "TotEnMet");

        var link = Nieuw(leerling, null, naam, VertegenwoordigingSoort.Gemachtigde, nu);
        (link.Reikwijdte, link.GegevenDoor, link.GeverLinkId, link.Uitnodiging, link.TotEnMet) = (reikwijdte, eigen.AccountId, eigen.Id, uitnodiging, totEnMet);
        link.Raise(new MachtigingGegeven(link.Id, leerling.Id, eigen.AccountId!.Value, nu));
        return link;
    }

    /// <summary>
    /// A pupil of 16 or older lets go on who asked before the birthday (R-VTG-18): that person asked for it, so nobody has to accept it. For that account and its whole
    /// request. Refuses a request without an account, one about which the pupil chose something else, and what <see cref="Machtig"/> refuses.
    /// </summary>
    public static Vertegenwoordiging MachtigVerzoeker(Vertegenwoordiging eigen, Leerling leerling, Verzoek verzoek, DateOnly totEnMet, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek is not { AccountId: { } account, Keuze: Leerlingkeuze.GeeftMachtiging })
            throw new RuleViolation("R-VTG-18", "Voor dit verzoek kan dat niet. Ververs de pagina.");
        var link = Machtig(eigen, leerling, verzoek.VerzoekerNaam, "verzoek", Leerlingen.Reikwijdte.Inzage, totEnMet, nu, verzoek.Instellingen.Termijnen.Schrikkel);
        link.Aanvaard(account, eigen, leerling, nu, verzoek.Instellingen.Termijnen.Schrikkel);
        return link;
    }

    /// <summary>Whether who holds this link can have signed a machtiging for somebody else: gezag, as it holds on this date (R-VTG-13).</summary>
    public bool KanMachtigenOpPapier(DateOnly datum, DateOnly geboortedatum, SchrikkelVerjaardag schrikkel = default) =>
        Soort is VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling 
        && GeldtOp(datum, geboortedatum, schrikkel: schrikkel);

    /// <summary>What the decision table needs to know of it and of the link of who gave it. A link of somebody else than the giver does not count.</summary>
    public Koppelfeiten FeitenMet(Vertegenwoordiging? gever) =>
        Feiten with { Gever = gever is not null && gever.Id == GeverLinkId && gever.LeerlingId == LeerlingId ? gever.Feiten : null };

    /// <summary>The person with that mail address says yes. Only logs in for it: a download still asks for proof of identity (R-ID-8). Refuses the giver.</summary>
    public void Aanvaard(AccountId account, Vertegenwoordiging? gever, Leerling leerling, DateTimeOffset nu, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VertegenwoordigingStatus.Aangevraagd);
        if (GegevenDoor is null || GegevenDoor == account)
            throw new RuleViolation("R-VTG-2", "Deze machtiging is niet voor u.");
        if (Toegangstabel.VanKoppeling(FeitenMet(gever) with { Status = VertegenwoordigingStatus.Actief }, leerling.Geboortedatum, Amsterdam.Datum(nu), onderCuratele: false, schrikkel) != Toegangsoordeel.AllesGoed)
            throw new RuleViolation("R-VTG-2", "Deze machtiging geldt niet meer. Vraag om een nieuwe.");
        (AccountId, Status, Bewijs, GezienOp, Uitnodiging) = (account, VertegenwoordigingStatus.Actief, Gezagsbewijs.Machtiging, Amsterdam.Datum(nu), "");
        Raise(new VertegenwoordigingVastgelegd(Id, LeerlingId, account, nu));
    }

    /// <summary>
    /// Whether this account gave it: in the portal, or on paper. On paper that is who holds the link on which it rests, or the pupil of 16 or older when it rests on none.
    /// </summary>
    /// <param name="account">Who says to be the giver.</param>
    /// <param name="eigen">The own link of that account; not needed for what was given in the portal.</param>
    public bool IsGegevenDoor(AccountId account, Vertegenwoordiging? eigen)
    {
        if (GegevenDoor is { } gever)
            return gever == account;
        return Soort == VertegenwoordigingSoort.Gemachtigde && Bewijs is not null && eigen?.AccountId == account && eigen.LeerlingId == LeerlingId
            && (GeverLinkId is { } rust ? eigen.Id == rust : eigen is { Soort: VertegenwoordigingSoort.Zelf, Status: VertegenwoordigingStatus.Actief or VertegenwoordigingStatus.Betwist });
    }

    /// <summary>The giver takes it back: at once (R-VTG-2), also when it was given on paper, and while somebody objects to it. Refuses everybody else.</summary>
    public void TrekIn(AccountId gever, Vertegenwoordiging? eigen, DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.Actief, VertegenwoordigingStatus.Betwist);
        if (!IsGegevenDoor(gever, eigen))
            throw new RuleViolation("R-VTG-2", "Alleen wie de machtiging gaf, kan haar intrekken.");
        Uitnodiging = "";
        Beeindig(Leerlingen.Eindreden.Ingetrokken, null, nu);
    }

    // A machtiging of the portal is accepted by who it was given to; staff judge the others.
    private void EisGeenMachtiging()
    {
        if (GegevenDoor is not null)
            throw new RuleViolation("R-VTG-2", "Deze machtiging is in het portaal gegeven. Alleen de gever en de helper veranderen haar.");
    }
}

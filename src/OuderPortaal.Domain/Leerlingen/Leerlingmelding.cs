using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// A pupil of 16 or older with a new account says who she or he is (R-VTG-2). A claim only: nothing tells whether that person is known (R-SEC-4). The secretariaat finds the
/// pupil in the register and sees proof; then comes the own link.
/// </summary>
public sealed class Leerlingmelding : Aggregate
{
    /// <summary>How long the pupil has to show the code of this report at the desk.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromDays(14);

    private Leerlingmelding()
    {
    }

    public string PubliekId { get; private set; } = "";

    public AccountId AccountId { get; private set; }

    /// <summary>As typed; encrypted at rest; emptied when it is closed.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>As typed; local date.</summary>
    public DateOnly Geboortedatum { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>The pupil in the register, once it was proved.</summary>
    public Guid? LeerlingId { get; private set; }

    /// <summary>UTC instant at which it was proved, put aside or lapsed; null while open.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>Open, and not older than the code that belongs to it.</summary>
    public bool Geldt(DateTimeOffset nu) => GeslotenOp is null && nu < Op + Duur;

    /// <summary>Refuses an empty name, a date that cannot be, and somebody who is not 16 yet.</summary>
    public static Leerlingmelding Meld(AccountId account, string? naam, DateOnly? geboortedatum, DateTimeOffset nu, SchrikkelVerjaardag schrikkel = default)
    {
        var vandaag = Amsterdam.Datum(nu);
        if (string.IsNullOrWhiteSpace(naam))
            throw new RuleViolation("R-VTG-2", "Vul je voornaam en achternaam in.", "Naam");
        if (geboortedatum is not { } geboren || geboren > vandaag || geboren < vandaag.AddYears(-100))
            throw new RuleViolation("R-VTG-2", "Vul je geboortedatum in. Kijk dag, maand en jaar na.", "Geboren");
        if (vandaag < Leeftijdsgrens.Van(geboren, 16, schrikkel).Datum)
            throw new RuleViolation("R-VTG-2", "Je bent nog geen 16. Bel ons, dan kijken wij samen wie je kan helpen.", "Geboren");
        var melding = new Leerlingmelding
        {
            Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), AccountId = account, Naam = naam.Trim(), Geboortedatum = geboren, Op = nu,
        };
        melding.Raise(new LeerlingGemeld(melding.Id, account, nu));
        return melding;
    }

    /// <summary>This is that pupil: the own link was recorded. Refuses a pupil with another date of birth, and an old report, unless the code of its letter was typed in.</summary>
    public void Bevestig(Leerling leerling, DateTimeOffset nu, Leerlingcode? code = null)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        EisOpen();
        if (!Geldt(nu) && (code?.GebruiktOp is null || code.MeldingId != Id))
            throw new RuleViolation("R-VTG-2", "De code is ouder dan 14 dagen. Vraag de leerling om in te loggen en zich opnieuw te melden.", "Code");
        if (leerling.Geboortedatum != Geboortedatum)
            throw new RuleViolation("R-VTG-2", "De geboortedatum in het register is anders. Kijk na of dit dezelfde leerling is.");
        Sluit(nu);
        LeerlingId = leerling.Id;
    }

    /// <summary>Not somebody of ours, or not proved.</summary>
    public void LegTerzijde(DateTimeOffset nu)
    {
        EisOpen();
        Sluit(nu);
    }

    /// <summary>Nobody proved it in time: it closed by itself on the instant at which the code of this report ended. Refuses one that still holds.</summary>
    public void LaatVervallen(DateTimeOffset nu)
    {
        EisOpen();
        if (Geldt(nu))
            throw new RuleViolation("R-VTG-2", "Deze melding is nog geen 14 dagen oud.");
        Sluit(Op + Duur);
    }

    private void EisOpen()
    {
        if (GeslotenOp is not null)
            throw new RuleViolation("C2", "Deze melding was al afgehandeld. Een collega was u net voor.");
    }

    private void Sluit(DateTimeOffset nu) => (GeslotenOp, Naam) = (nu, "");
}

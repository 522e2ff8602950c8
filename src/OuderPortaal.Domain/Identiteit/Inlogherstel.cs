namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// Somebody lost the way to log in and tied another to the account with a recovery code. Until a person let it stand and 72 hours passed, no proof of identity lifts the
/// account above N1; what is shown at the desk afterwards counts at once (R-ID-10). Refuses a second judgement.
/// </summary>
public sealed class Inlogherstel : Aggregate
{
    /// <summary>How long the owner has to say that it was somebody else.</summary>
    public static readonly TimeSpan Wachttijd = TimeSpan.FromHours(72);

    private Inlogherstel()
    {
    }

    /// <summary>What stands in a form instead of the key.</summary>
    public string PubliekId { get; private set; } = "";

    public AccountId AccountId { get; private set; }

    /// <summary>UTC instant at which the new factor was tied.</summary>
    public DateTimeOffset GebeurdOp { get; private set; }

    public HerstelOordeel Oordeel { get; private set; }

    /// <summary>UTC instant; null while open.</summary>
    public DateTimeOffset? BeoordeeldOp { get; private set; }

    public MedewerkerId? BeoordeeldDoor { get; private set; }

    public static Inlogherstel Meld(AccountId account, DateTimeOffset nu)
    {
        var herstel = new Inlogherstel { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw(), AccountId = account, GebeurdOp = nu };
        herstel.Raise(new InloggenHersteld(herstel.Id, account, nu));
        return herstel;
    }

    /// <summary>It was the owner.</summary>
    public void LaatToe(MedewerkerId door, DateTimeOffset nu) => Beoordeel(HerstelOordeel.Toegelaten, door, nu);

    /// <summary>It was not, or nobody can tell.</summary>
    public void Weiger(MedewerkerId door, DateTimeOffset nu) => Beoordeel(HerstelOordeel.Geweigerd, door, nu);

    /// <summary>Whether this proof lifts the level now. At the desk it counts at once when it was seen and recorded after the recovery; a visit of before, written down later, does not.</summary>
    public bool LaatTellen(Identiteitsverificatie bewijs, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(bewijs);
        return Oordeel != HerstelOordeel.Geweigerd
            && ((bewijs.Wijze == Identificatiewijze.Balie && bewijs.IsVanNa(GebeurdOp)) || (Oordeel == HerstelOordeel.Toegelaten && nu >= GebeurdOp + Wachttijd));
    }

    private void Beoordeel(HerstelOordeel oordeel, MedewerkerId door, DateTimeOffset nu)
    {
        if (Oordeel != HerstelOordeel.Open)
            throw new RuleViolation("R-ID-10", "Hierover is al beslist. Een collega was u net voor.");
        (Oordeel, BeoordeeldDoor, BeoordeeldOp) = (oordeel, door, nu);
        Raise(new HerstelBeoordeeld(Id, AccountId, oordeel, nu));
    }
}

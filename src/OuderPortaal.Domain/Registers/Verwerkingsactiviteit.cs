namespace OuderPortaal.Domain.Registers;

/// <summary>
/// One entry of the register of article 14: an activity of the SWV in which personal data are used. Each change is a version; the old ones stay, with who and when. Holds no personal data
/// but who of staff changed it.
/// </summary>
public sealed class Verwerkingsactiviteit : Aggregate
{
    private readonly List<Activiteitversie> _versies = [];

    private Verwerkingsactiviteit()
    {
    }

    public string PubliekId { get; private set; } = "";

    public IReadOnlyList<Activiteitversie> Versies => _versies;

    /// <summary>As it stands in the register now.</summary>
    public Activiteitversie Huidig => _versies.MaxBy(v => v.Nummer)!;

    /// <summary>UTC instant at which it left the register because it is not done any more; null while it is.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    public MedewerkerId? BeeindigdDoor { get; private set; }

    /// <summary>Comes with the portal, or from its installation: nobody wrote it here.</summary>
    public static Verwerkingsactiviteit LeverMee(Activiteitinhoud inhoud, DateTimeOffset nu) => Begin(inhoud, null, nu);

    /// <summary>Enters it. Refuses what <see cref="Activiteitinhoud.Gekeurd"/> refuses.</summary>
    public static Verwerkingsactiviteit NeemOp(Activiteitinhoud inhoud, MedewerkerId door, DateTimeOffset nu)
    {
        var activiteit = Begin(inhoud, door, nu);
        activiteit.Raise(new ActiviteitOpgenomen(activiteit.Id, nu));
        return activiteit;
    }

    /// <summary>Writes a new version. Refuses when somebody else wrote one since, when nothing changed, and after the end.</summary>
    /// <param name="inhoud">All of it, also what stays.</param>
    /// <param name="vanNummer">The version that the writer had before them.</param>
    /// <param name="door">Who.</param>
    /// <param name="nu">UTC instant.</param>
    public void Wijzig(Activiteitinhoud inhoud, int vanNummer, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        RequireLopend(vanNummer);
        var schoon = inhoud.Gekeurd();
        if (schoon.IsGelijk(Huidig.Inhoud))
            throw new RuleViolation("R-14-1", "U heeft niets veranderd. Er is geen nieuwe versie gemaakt.");

        _versies.Add(Activiteitversie.Maak(Huidig.Nummer + 1, schoon, door, nu));
        Raise(new ActiviteitGewijzigd(Id, nu));
    }

    /// <summary>The SWV does this no more: it leaves the register and stays readable. Refuses a second time, and when somebody changed it since.</summary>
    public void Beeindig(int vanNummer, MedewerkerId door, DateTimeOffset nu)
    {
        RequireLopend(vanNummer);
        (BeeindigdOp, BeeindigdDoor) = (nu, door);
        Raise(new ActiviteitBeeindigd(Id, nu));
    }

    private static Verwerkingsactiviteit Begin(Activiteitinhoud inhoud, MedewerkerId? door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        var schoon = inhoud.Gekeurd();
        var activiteit = new Verwerkingsactiviteit { Id = Guid.CreateVersion7(nu), PubliekId = Domain.PubliekId.Nieuw() };
        activiteit._versies.Add(Activiteitversie.Maak(1, schoon, door, nu));
        return activiteit;
    }

    private void RequireLopend(int vanNummer)
    {
        if (BeeindigdOp is not null)
            throw new RuleViolation("C2", "Deze verwerking is beëindigd. Neem haar opnieuw op als u haar weer doet.");
        if (vanNummer != Huidig.Nummer)
            throw new RuleViolation("C2", "Een collega was u net voor. Hieronder staat hoe het nu is. Wat u schreef, staat nog in het formulier: kijk of het klopt en bewaar opnieuw.");
    }
}

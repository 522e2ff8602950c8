using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Oefeningen;

/// <summary>
/// The fire drill: once a quarter, and when somebody asks, a synthetic request goes through the real jobs and proves that an alarm comes, a mail leaves, and it is destroyed afterwards. Holds when each step
/// was seen and nothing else. One at a time: a second is refused by the database.
/// </summary>
public sealed class Brandoefening : Aggregate
{
    /// <summary>A run that began this long ago and did not end was stopped half way.</summary>
    public static readonly TimeSpan Vastgelopen = TimeSpan.FromMinutes(30);

    private const string Ja = "ja";

    private Brandoefening()
    {
    }

    /// <summary>"2026-K1" for the one of a quarter; null when somebody asked for it.</summary>
    public string? Kwartaal { get; private set; }

    /// <summary>Who asked; null for the one of a quarter.</summary>
    public MedewerkerId? Door { get; private set; }

    public OefeningStatus Status { get; private set; }

    /// <summary>Filled until it ended, and unique: two at once cannot be.</summary>
    public string? Bezig { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GevraagdOp { get; private set; }

    /// <summary>UTC instant; null while nothing ran.</summary>
    public DateTimeOffset? BegonnenOp { get; private set; }

    /// <summary>The synthetic request, which is gone when all went well.</summary>
    public Guid? VerzoekId { get; private set; }

    /// <summary>UTC instant at which the alarm was seen; null when it was not.</summary>
    public DateTimeOffset? AlarmOp { get; private set; }

    /// <summary>UTC instant at which every mail had left; null when one had not.</summary>
    public DateTimeOffset? MailOp { get; private set; }

    /// <summary>UTC instant at which nothing of it was left; null when something was.</summary>
    public DateTimeOffset? WegOp { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? EindeOp { get; private set; }

    public bool IsKlaar => EindeOp is not null;

    /// <summary>The quarter of a local date: "2026-K1".</summary>
    public static string KwartaalVan(DateOnly dag) => FormattableString.Invariant($"{dag.Year}-K{((dag.Month - 1) / 3) + 1}");

    /// <summary>First werkdag of the quarter of this local date: from then on its drill is due.</summary>
    public static DateOnly Oefendag(DateOnly dag, Werkdagkalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        return kalender.EersteWerkdagOpOfNa(new DateOnly(dag.Year, dag.Month - ((dag.Month - 1) % 3), 1));
    }

    /// <summary>Asks for one. A second while one is under way is refused by the unique key.</summary>
    public static Brandoefening Vraag(string? kwartaal, MedewerkerId? door, DateTimeOffset nu)
    {
        var oefening = new Brandoefening { Id = Guid.CreateVersion7(nu), Kwartaal = kwartaal, Door = door, GevraagdOp = nu, Bezig = Ja };
        oefening.Raise(new BrandoefeningGevraagd(oefening.Id, nu));
        return oefening;
    }

    /// <summary>The request was made; the steps follow.</summary>
    public void Begin(Guid verzoek, DateTimeOffset nu)
    {
        if (Status != OefeningStatus.Gevraagd)
            throw new RuleViolation("C2", "Deze oefening loopt al. Ververs de pagina.");
        (Status, VerzoekId, BegonnenOp) = (OefeningStatus.Loopt, verzoek, nu);
    }

    /// <summary>This step was seen. Seen twice counts once.</summary>
    public void Zie(Oefenstap stap, DateTimeOffset nu)
    {
        EisBezig();
        _ = stap switch
        {
            Oefenstap.Alarm => AlarmOp ??= nu,
            Oefenstap.Mail => MailOp ??= nu,
            _ => WegOp ??= nu,
        };
    }

    public DateTimeOffset? Gezien(Oefenstap stap) => stap switch { Oefenstap.Alarm => AlarmOp, Oefenstap.Mail => MailOp, _ => WegOp };

    /// <summary>Passed when all three steps were seen; failed, and loud, when one was not.</summary>
    public void RondAf(DateTimeOffset nu)
    {
        EisBezig();
        (Status, Bezig, EindeOp) = (Enum.GetValues<Oefenstap>().All(s => Gezien(s) is not null) ? OefeningStatus.Geslaagd : OefeningStatus.Mislukt, null, nu);
        Raise(Status == OefeningStatus.Geslaagd ? new BrandoefeningGeslaagd(Id, nu) : new BrandoefeningMislukt(Id, nu));
    }

    /// <summary>The portal stopped half way. Its quarter is free again for the one that takes its place.</summary>
    public void BreekAf(DateTimeOffset nu)
    {
        EisBezig();
        (Status, Bezig, EindeOp, Kwartaal) = (OefeningStatus.Afgebroken, null, nu, null);
    }

    private void EisBezig()
    {
        if (Status != OefeningStatus.Loopt)
            throw new RuleViolation("C2", "Deze oefening loopt niet.");
    }
}

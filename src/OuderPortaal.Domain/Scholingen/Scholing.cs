using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Scholingen;

/// <summary>One training that a member of staff followed: subject and local date (R-13.2-2). It counts for a year; then it is due again.</summary>
public sealed class Scholing : Aggregate
{
    /// <summary>Months that a training counts.</summary>
    public const int GeldigMaanden = 12;

    /// <summary>Calendar days in which somebody new follows the first one.</summary>
    public const int Inwerkdagen = 30;

    private Scholing()
    {
    }

    public MedewerkerId Wie { get; private set; }

    public Scholingsonderwerp Onderwerp { get; private set; }

    /// <summary>Local date on which it was followed.</summary>
    public DateOnly GevolgdOp { get; private set; }

    /// <summary>Who recorded it.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Last local date on which it counts.</summary>
    public DateOnly GeldigTotEnMet => GevolgdOp.AddMonths(GeldigMaanden);

    /// <summary>Records it. Refuses nobody, no subject, a day after today and one that does not count any more.</summary>
    public static Scholing LegVast(MedewerkerId? wie, Scholingsonderwerp? onderwerp, DateOnly? gevolgdOp, MedewerkerId door, DateTimeOffset nu)
    {
        var vandaag = Amsterdam.Datum(nu);
        if (wie is not { } medewerker)
            throw new RuleViolation("R-13.2-2", "Kies een medewerker.", "Wie");
        if (onderwerp is not { } over || !Enum.IsDefined(over))
            throw new RuleViolation("R-13.2-2", "Kies waarover de scholing ging.", "Onderwerp");
        if (gevolgdOp is not { } dag)
            throw new RuleViolation("R-13.2-2", "Vul de dag van de scholing in.", "GevolgdOp");
        if (dag > vandaag)
            throw new RuleViolation("R-13.2-2", "Deze dag ligt na vandaag. Vul de scholing in als zij geweest is.", "GevolgdOp");
        if (dag.AddMonths(GeldigMaanden) < vandaag)
            throw new RuleViolation("R-13.2-2", "Deze scholing is langer dan een jaar geleden en telt niet meer.", "GevolgdOp");
        var scholing = new Scholing { Id = Guid.CreateVersion7(nu), Wie = medewerker, Onderwerp = over, GevolgdOp = dag, Door = door, Op = nu };
        scholing.Raise(new ScholingVastgelegd(scholing.Id, nu));
        return scholing;
    }
}

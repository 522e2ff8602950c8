namespace OuderPortaal.Domain.Post;

/// <summary>
/// A letter about a 16th or 18th birthday: to the pupil on neutral paper (D11a), or to a parent or voogd (D11b). About no request. Once per pupil, moment, birthday and
/// reader: a corrected date of birth makes a new one. The text is kept as it was sent, encrypted with the key of the pupil.
/// </summary>
public sealed class Leeftijdsbrief
{
    private Leeftijdsbrief()
    {
    }

    public Guid Id { get; private set; }

    public string PubliekId { get; private set; } = "";

    public Guid LeerlingId { get; private set; }

    public Leeftijdsmoment Moment { get; private set; }

    /// <summary>Local date of the birthday.</summary>
    public DateOnly Verjaardag { get; private set; }

    /// <summary>The pupil, or the link of the parent.</summary>
    public Guid OntvangerId { get; private set; }

    /// <summary>Whose inbox; null: on paper.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>To the pupil: paper without the name of the SWV on the outside.</summary>
    public bool Neutraal { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string AanNaam { get; private set; } = "";

    /// <summary>In one line; encrypted at rest; empty when unknown.</summary>
    public string AanAdres { get; private set; } = "";

    /// <summary>Without a name: it stands in lists.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>Encrypted at rest.</summary>
    public string Html { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Local date of posting; null while it still has to go, and for one in an inbox.</summary>
    public DateOnly? GepostOp { get; private set; }

    /// <summary>UTC instant of the first opening; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }

    /// <summary>Must go by post and did not go yet.</summary>
    public bool IsTePosten => AccountId is null && GepostOp is null;

    public static Leeftijdsbrief Maak(
        Guid leerling, Leeftijdsmoment moment, DateOnly verjaardag, Guid ontvanger, Geadresseerde aan, string titel, string html, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(aan);
        return new()
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            LeerlingId = leerling,
            Moment = moment,
            Verjaardag = verjaardag,
            OntvangerId = ontvanger,
            AccountId = aan.AccountId,
            Neutraal = ontvanger == leerling,
            AanNaam = aan.Naam,
            AanAdres = aan.Adres,
            Titel = titel,
            Html = html,
            Op = nu,
        };
    }

    /// <summary>Refuses a letter that was posted before, and a day that is not between the letter and today.</summary>
    public void LegVerzendingVast(DateOnly datum, DateTimeOffset nu)
    {
        if (!IsTePosten)
            throw new RuleViolation("R-AM-21", "Deze brief was al gepost. Een collega was u net voor.");
        if (datum > Kalender.Amsterdam.Datum(nu) || datum < Kalender.Amsterdam.Datum(Op))
            throw new RuleViolation("R-AM-21", "Vul de echte dag in: niet na vandaag en niet voor de datum van de brief.", "Op");
        GepostOp = datum;
    }

    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;
}

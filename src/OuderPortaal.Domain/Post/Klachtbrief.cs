namespace OuderPortaal.Domain.Post;

/// <summary>A letter about a complaint, as it was sent; also the row in the inbox of who has an account. The text is kept, encrypted with the key of the complaint.</summary>
public sealed class Klachtbrief
{
    private Klachtbrief()
    {
    }

    public Guid Id { get; private set; }

    public string PubliekId { get; private set; } = "";

    public Guid KlachtId { get; private set; }

    public KlachtbriefSoort Soort { get; private set; }

    /// <summary>Whose inbox; null: on paper only.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string AanNaam { get; private set; } = "";

    /// <summary>In one line; encrypted at rest.</summary>
    public string AanAdres { get; private set; } = "";

    /// <summary>Without a name: it stands in lists.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>Encrypted at rest.</summary>
    public string Html { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Must go by post.</summary>
    public bool PerPost { get; private set; }

    /// <summary>Local date of posting; null while it still has to go.</summary>
    public DateOnly? GepostOp { get; private set; }

    /// <summary>UTC instant of the first opening; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }

    /// <summary>Must go by post and did not go yet.</summary>
    public bool IsTePosten => PerPost && GepostOp is null;

    public static Klachtbrief Maak(Guid klacht, KlachtbriefSoort soort, Geadresseerde aan, bool perPost, string titel, string html, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(aan);
        return new()
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            KlachtId = klacht,
            Soort = soort,
            AccountId = aan.AccountId,
            AanNaam = aan.Naam,
            AanAdres = aan.Adres,
            Titel = titel,
            Html = html,
            Op = nu,
            PerPost = perPost,
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

    /// <summary>The mail that pointed to it did not arrive: it goes by post after all.</summary>
    public void StuurAlsnogPerPost() => PerPost = true;

    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;
}

namespace OuderPortaal.Domain.Post;

/// <summary>A letter as it was sent: its text is kept (encrypted), not made anew; only what was erased since goes out of it. For the portal, for paper, or both.</summary>
public sealed class Brief
{
    private Brief()
    {
    }

    public Guid Id { get; private set; }

    public string PubliekId { get; private set; } = "";

    public Guid VerzoekId { get; private set; }

    public BriefSoort Soort { get; private set; }

    public string Titel { get; private set; } = "";

    /// <summary>HTML of the letter itself, without page around it; encrypted at rest with the key of the request.</summary>
    public string Html { get; private set; } = "";

    /// <summary>Name in the window of the envelope; encrypted at rest; empty for letters that are older than this field: then it is the verzoeker.</summary>
    public string AanNaam { get; private set; } = "";

    /// <summary>Postal address in one line; encrypted at rest.</summary>
    public string AanAdres { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Holds nothing from our files, so N1 may read it (R-AM-09).</summary>
    public bool ZonderDossiergegevens { get; private set; }

    /// <summary>Must go by post.</summary>
    public bool PerPost { get; private set; }

    /// <summary>Local date of posting; null while it still has to go.</summary>
    public DateOnly? GepostOp { get; private set; }

    public static Brief Maak(Guid verzoek, BriefSoort soort, string titel, string html, bool perPost, DateTimeOffset nu, Geadresseerde? aan = null, bool zonderDossier = false) => new()
    {
        Id = Guid.CreateVersion7(nu),
        PubliekId = Domain.PubliekId.Nieuw(),
        VerzoekId = verzoek,
        Soort = soort,
        Titel = titel,
        Html = html,
        AanNaam = aan?.Naam ?? "",
        AanAdres = aan?.Adres ?? "",
        Op = nu,
        PerPost = perPost,
        ZonderDossiergegevens = zonderDossier || soort is not (BriefSoort.OverzichtKlaar or BriefSoort.OverzichtDeels or BriefSoort.GeenGegevens or BriefSoort.Afgewezen
            or BriefSoort.CorrectieToegewezen or BriefSoort.CorrectieDeels or BriefSoort.CorrectieAfgewezen or BriefSoort.CorrectieUitgevoerd
            or BriefSoort.BezwaarVerwerkingToegewezen or BriefSoort.BezwaarVerwerkingDeels or BriefSoort.BezwaarVerwerkingAfgewezen or BriefSoort.OpheffingAangekondigd
            or BriefSoort.InformatieGegeven or BriefSoort.InformatieGeweigerd or BriefSoort.KopieKlaar or BriefSoort.WissingAanAnder),
    };

    public void LegVerzendingVast(DateOnly datum) => GepostOp ??= datum;

    /// <summary>Something that the letter named was erased: the text without it takes its place (R-AM-28).</summary>
    public void Redigeer(string html) => Html = html;

    /// <summary>We know where to send it. Letters that are older than the addressee are of the verzoeker.</summary>
    public bool HeeftAdres => AanNaam.Length == 0 || AanAdres.Length > 0;

    /// <summary>The mail that pointed to it did not arrive: it goes by post after all. Refused without an address: it would lie there for nobody (R-AM-21).</summary>
    public void StuurAlsnogPerPost()
    {
        if (!HeeftAdres)
            throw new RuleViolation("R-AM-21", "Van deze ontvanger hebben wij geen postadres. Bel, en vertel het zo.");
        PerPost = true;
    }
}

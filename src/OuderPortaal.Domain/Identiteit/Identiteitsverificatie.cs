using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// Who somebody is: how it was proved, when, and who looked (R-ID-5, R-ID-8). Never holds a number, an image or a copy; it holds the name, for
/// a proof is of one person and an account can type any name. Separate from the account (who logs in)
/// and from the link to a pupil (for whom). Belongs to an account, or to one request on paper of somebody without an account.
/// </summary>
public sealed class Identiteitsverificatie : Aggregate
{
    private Identiteitsverificatie()
    {
    }

    /// <summary>Null when the person has no account.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>The request for which it was done.</summary>
    public Guid? VerzoekId { get; private set; }

    /// <summary>The name under which the person was identified; encrypted at rest. Empty once erased: then it counts for nobody.</summary>
    public string Naam { get; private set; } = "";

    public Identificatiewijze Wijze { get; private set; }

    /// <summary>What was shown, as a kind only ("paspoort"); empty when nothing was shown.</summary>
    public string Documentsoort { get; private set; } = "";

    /// <summary>Local date on which it was shown.</summary>
    public DateOnly GezienOp { get; private set; }

    /// <summary>Who looked; for a login means, where nobody looks, who asked for the proof.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>UTC instant at which it no longer counts (lost factor, abuse); null while it does.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>UTC instant at which it was recorded, read from the key.</summary>
    public DateTimeOffset VastgelegdOp => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(Id.ToString("N")[..12], 16));

    /// <summary>The level that the provider of a login means stated, at that moment mapped to ours; null for every other manner.</summary>
    public Niveau? Middelniveau { get; private set; }

    public Niveau Niveau => IngetrokkenOp is null ? NiveauVan(Wijze, Middelniveau) : Niveau.N1;

    /// <summary>What a manner gives; a login means gives what was recorded with it, and nothing without.</summary>
    public static Niveau NiveauVan(Identificatiewijze wijze, Niveau? middelniveau = null) => wijze switch
    {
        Identificatiewijze.Balie or Identificatiewijze.Briefcode => Niveau.N3,
        Identificatiewijze.Terugbellen or Identificatiewijze.AfgeschermdeKopie => Niveau.N2,
        _ => middelniveau ?? Niveau.N1,
    };

    /// <summary>Whether it is a proof of who bears this name (R-ID-8); capitals, accents and spaces make no difference.</summary>
    public bool IsVan(string naam) => Naam.Length > 0 && Leerling.AlsZoeknaam(naam) == Leerling.AlsZoeknaam(Naam);

    /// <summary>Whether it was seen on or after the local day of this UTC instant, and recorded after it (R-ID-10): who writes an older visit down later proves nothing new.</summary>
    public bool IsVanNa(DateTimeOffset moment) => VastgelegdOp >= moment && GezienOp >= Amsterdam.Datum(moment);

    /// <summary>Records what was seen, and of whom. Refuses a missing name, a date after today and a counter visit without the kind of document.</summary>
    public static Identiteitsverificatie LegVast(
        AccountId? account, Guid? verzoek, string naam, Identificatiewijze wijze, string? documentsoort, DateOnly gezienOp, MedewerkerId door, DateTimeOffset nu)
    {
        if (account is null && verzoek is null)
            throw new RuleViolation("R-ID-8", "Kies eerst van wie u de identiteit vastlegt.");
        if (string.IsNullOrWhiteSpace(naam))
            throw new RuleViolation("R-ID-8", "Zonder naam kunt u geen identiteit vastleggen. Vul eerst de naam van de verzoeker in.");
        if (gezienOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-ID-5", "De datum waarop u het bewijs zag, ligt na vandaag. Vul de echte datum in.", "GezienOp");
        if (!Enum.IsDefined(wijze) || wijze == Identificatiewijze.Inlogmiddel)
            throw new RuleViolation("R-ID-2", "Kies hoe u de identiteit zag.", "Wijze");
        if (wijze == Identificatiewijze.Balie && string.IsNullOrWhiteSpace(documentsoort))
            throw new RuleViolation("R-ID-5", "Kies welk soort bewijs u zag. Alleen het soort, nooit het nummer.", "Documentsoort");

        Documentnummer.Weiger(documentsoort, "Documentsoort");

        var verificatie = new Identiteitsverificatie
        {
            Id = Guid.CreateVersion7(nu),
            AccountId = account,
            VerzoekId = verzoek,
            Naam = naam.Trim(),
            Wijze = wijze,
            Documentsoort = documentsoort?.Trim() ?? "",
            GezienOp = gezienOp,
            Door = door,
        };
        verificatie.Raise(new IdentiteitVastgesteld(verificatie.Id, account, verzoek, wijze, nu));
        return verificatie;
    }

    /// <summary>
    /// Records what a login means proved: its label, the name that was asked for and the level; not the date of birth and no number. Refuses a level that is no proof and a
    /// statement about another name or date of birth (R-ID-2, R-ID-8).
    /// </summary>
    /// <param name="account">Who logged in here.</param>
    /// <param name="verzoek">The request with the question.</param>
    /// <param name="naam">The name under which that account asks.</param>
    /// <param name="geboren">Date of birth that we know of that person; null when we know none.</param>
    /// <param name="verklaring">What the provider stated.</param>
    /// <param name="door">Who asked for the proof.</param>
    /// <param name="nu">UTC instant.</param>
    public static Identiteitsverificatie NeemAan(
        AccountId account, Guid verzoek, string naam, DateOnly? geboren, Middelverklaring verklaring, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verklaring);
        if (verklaring.Niveau is not (Niveau.N2 or Niveau.N3))
            throw new RuleViolation("R-ID-2", "Dit inlogmiddel geeft niet genoeg zekerheid.");
        if (!verklaring.IsVan(naam, geboren))
            throw new RuleViolation("R-ID-8", "Het inlogmiddel is van iemand anders.");

        var verificatie = new Identiteitsverificatie
        {
            Id = Guid.CreateVersion7(nu),
            AccountId = account,
            VerzoekId = verzoek,
            Naam = naam.Trim(),
            Wijze = Identificatiewijze.Inlogmiddel,
            Documentsoort = verklaring.Middel,
            GezienOp = Amsterdam.Datum(nu),
            Door = door,
            Middelniveau = verklaring.Niveau,
        };
        verificatie.Raise(new IdentiteitVastgesteld(verificatie.Id, account, verzoek, verificatie.Wijze, nu));
        return verificatie;
    }

    /// <summary>Ends its force: the level falls back to N1 (R-ID-10).</summary>
    public void TrekIn(DateTimeOffset nu)
    {
        if (IngetrokkenOp is not null)
            return;
        IngetrokkenOp = nu;
        Raise(new IdentiteitIngetrokken(Id, AccountId, nu));
    }
}

using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Klachten;

/// <summary>
/// One complaint about us (reglement 15, R-KLT-1..9), by anybody concerned, about anything, with or without an account. Holds facts; its last day is derived with the settings and calendar of the
/// day of receipt. All texts, names and addresses are encrypted at rest.
/// </summary>
public sealed partial class Klacht : Aggregate
{
    private Klacht()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>KLT, local year of receipt, five digits: KLT-2026-00003.</summary>
    public string Nummer { get; private set; } = "";

    public KlachtStatus Status { get; private set; }

    public Kanaal Kanaal { get; private set; }

    /// <summary>Null without an account.</summary>
    public AccountId? AccountId { get; private set; }

    public string Naam { get; private set; } = "";

    /// <summary>In one line; may be empty for who has an account.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>To offer to be heard; may be empty.</summary>
    public string Telefoon { get; private set; } = "";

    public Aanspreekvorm Vorm { get; private set; }

    /// <summary>Letters go by post: no account, or chosen so.</summary>
    public bool PerPost { get; private set; }

    /// <summary>The complaint itself.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>About whom, as who complains typed it; may be empty.</summary>
    public string OverWie { get; private set; } = "";

    public bool OverPrivacy { get; private set; }

    /// <summary>Whether it also asks for a decision within two weeks; null while nobody judged it (R-KLT-8).</summary>
    public bool? IsIngebrekestelling { get; private set; }

    public Guid? VerzoekId { get; private set; }

    public Guid? LeerlingId { get; private set; }

    /// <summary>Local date: of the instant the portal stored it, or the date stamp on paper.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>UTC instant at which the portal stored it.</summary>
    public DateTimeOffset GeregistreerdOp { get; private set; }

    public InstellingenVersie Instellingen { get; private set; } = null!;

    public KalenderVersie Kalender { get; private set; } = null!;

    /// <summary>Who handles it; never the person complained about (Awb 9:7).</summary>
    public MedewerkerId? BehandelaarId { get; private set; }

    /// <summary>The member of staff complained about; null when it is about nobody in particular.</summary>
    public MedewerkerId? OverMedewerkerId { get; private set; }

    /// <summary>Last local date, from facts: six weeks or ten with a committee, verdaging, and what who complains agreed to in writing (R-KLT-3, R-KLT-4).</summary>
    public DateOnly Uiterlijk => UitgesteldTot ?? Termijn.Einde;

    /// <summary>The term without what was agreed in writing.</summary>
    public Wekentermijn Termijn => Klachttermijn.Bereken(OntvangenOp, Kalender.Werkdagen, Instellingen.KlachtCommissie, VerdaagdOp is not null);

    /// <summary>Not answered and not ended: it holds what it concerns, and its term is watched.</summary>
    public bool IsOpen => Status is KlachtStatus.Ontvangen or KlachtStatus.InBehandeling or KlachtStatus.TerOndertekening;

    public bool IsTeLaat(DateOnly vandaag) => IsOpen && vandaag > Uiterlijk;

    /// <summary>Filed in the portal, with or without an account. Refuses an empty text or name, and no address where the answer must go by post.</summary>
    public static Klacht DienIn(Klager klager, Klachtinhoud inhoud, string nummer, Spelregels regels, DateTimeOffset nu) =>
        Maak(klager, inhoud, Kanaal.Portaal, Amsterdam.Datum(nu), nummer, regels, nu);

    /// <summary>Came by letter, mail, telephone or at the desk. Refuses a day after today, and the channel of the portal.</summary>
    public static Klacht VoerIn(Klager klager, Klachtinhoud inhoud, Kanaal kanaal, DateOnly ontvangenOp, string nummer, Spelregels regels, DateTimeOffset nu)
    {
        if (!Enum.IsDefined(kanaal) || kanaal == Kanaal.Portaal)
            throw new RuleViolation("R-KLT-1", "Kies hoe de klacht binnenkwam.", "Kanaal");
        if (ontvangenOp > Amsterdam.Datum(nu))
            throw new RuleViolation("R-KLT-3", "De datum ligt na vandaag. Vul de dag in waarop de klacht kwam.", "OntvangenOp");
        return Maak(klager, inhoud, kanaal, ontvangenOp, nummer, regels, nu);
    }

    private static Klacht Maak(Klager klager, Klachtinhoud inhoud, Kanaal kanaal, DateOnly ontvangenOp, string nummer, Spelregels regels, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(klager);
        ArgumentNullException.ThrowIfNull(inhoud);
        ArgumentNullException.ThrowIfNull(regels);
        var perPost = inhoud.PerPost || klager.AccountId is null;
        if (string.IsNullOrWhiteSpace(inhoud.Tekst))
            throw new RuleViolation("R-KLT-1", "Schrijf op wat er gebeurde.", "Tekst");
        if (inhoud.Tekst.Length > Klachtinhoud.MaxTekst)
            throw new RuleViolation("R-KLT-1", "Maak de tekst korter dan 4.000 tekens. De rest mag met de post.", "Tekst");
        if (string.IsNullOrWhiteSpace(klager.Naam))
            throw new RuleViolation("R-KLT-1", "Vul een naam in. Dan weten wij voor wie het antwoord is.", "Naam");
        if (perPost && string.IsNullOrWhiteSpace(klager.Adres))
            throw new RuleViolation("R-KLT-1", "Vul een adres in. Het antwoord komt met de post.", "Adres");

        var klacht = new Klacht
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            Nummer = nummer,
            Status = KlachtStatus.Ontvangen,
            Kanaal = kanaal,
            AccountId = klager.AccountId,
            Naam = klager.Naam.Trim(),
            Adres = klager.Adres.Trim(),
            Telefoon = klager.Telefoon.Trim(),
            Vorm = klager.Vorm,
            PerPost = perPost,
            Tekst = inhoud.Tekst.Trim(),
            OverWie = inhoud.OverWie.Trim(),
            OverPrivacy = inhoud.OverPrivacy,
            VerzoekId = inhoud.VerzoekId,
            OntvangenOp = ontvangenOp,
            GeregistreerdOp = nu,
            Instellingen = regels.Instellingen,
            Kalender = regels.Kalender,
        };
        klacht.Raise(new KlachtOntvangen(klacht.Id, nu));
        return klacht;
    }

    private void Require(params ReadOnlySpan<KlachtStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan nu niet meer met deze klacht. Ververs de pagina.");
    }

    private void EisOpen() => Require(KlachtStatus.Ontvangen, KlachtStatus.InBehandeling, KlachtStatus.TerOndertekening);
}

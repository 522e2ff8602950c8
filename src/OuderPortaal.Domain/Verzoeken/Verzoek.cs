using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>
/// One request of a parent or pupil. Holds facts; every legal date is derived from them with the settings and calendar of the day of receipt (R-TRM-14).
/// </summary>
public sealed partial class Verzoek : Aggregate
{
    private readonly List<Bewijsverzoek> _bewijsverzoeken = [];

    private Verzoek()
    {
    }

    public string PubliekId { get; private set; } = "";

    /// <summary>Prefix, local year of receipt, five digits: INZ-2026-00042.</summary>
    public string Nummer { get; private set; } = "";

    public VerzoekSoort Soort { get; private set; }

    public VerzoekStatus Status { get; private set; }

    public Kanaal Kanaal { get; private set; }

    public AntwoordKanaal AntwoordKanaal { get; private set; }

    /// <summary>As what the verzoeker says to ask; a claim, not a proof.</summary>
    public Hoedanigheid Hoedanigheid { get; private set; }

    /// <summary>Pupils are addressed with "je", adults with "u" (R-AM-38).</summary>
    public Aanspreekvorm Aanspreekvorm => Hoedanigheid == Hoedanigheid.LeerlingZelf ? Aanspreekvorm.Je : Aanspreekvorm.U;

    /// <summary>Null on paper until an account is attached.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>Name of the verzoeker as given; encrypted at rest.</summary>
    public string VerzoekerNaam { get; private set; } = "";

    /// <summary>Postal address of the verzoeker as given; encrypted at rest; empty when not given.</summary>
    public string VerzoekerAdres { get; private set; } = "";

    /// <summary>Name of the person it is about, as the verzoeker typed it.</summary>
    public string BetrokkeneNaam { get; private set; } = "";

    /// <summary>As typed; local date; null for own data.</summary>
    public DateOnly? BetrokkeneGeboortedatum { get; private set; }

    /// <summary>The pupil in the register, once matched.</summary>
    public Guid? LeerlingId { get; private set; }

    /// <summary>About a child that is not in our files: there is no link to judge and nothing of a file to tell, so a decision asks only who the verzoeker is, in the portal as on paper (R-AM-03).</summary>
    public bool VraagtAlleenIdentiteit => LeerlingId is null && Soort.GaatOverLeerling();

    /// <summary>The link on which the verzoeker acts, once recorded.</summary>
    public Guid? VertegenwoordigingId { get; private set; }

    /// <summary>What the verzoeker added in own words; encrypted at rest.</summary>
    public string Toelichting { get; private set; } = "";

    /// <summary>Local date of receipt: of the instant the portal stored it, or the date stamp on paper (R-TRM-1, R-TRM-3). T0, but for a correction that was posted: <see cref="TermijnVanaf"/>.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>UTC instant at which the portal stored it.</summary>
    public DateTimeOffset GeregistreerdOp { get; private set; }

    public MedewerkerId? BehandelaarId { get; private set; }

    public InstellingenVersie Instellingen { get; private set; } = null!;

    public KalenderVersie Kalender { get; private set; } = null!;

    /// <summary>Version of the reglement in force on receipt (R-16-1).</summary>
    public string ReglementVersie { get; private set; } = "";

    public IReadOnlyList<Bewijsverzoek> Bewijsverzoeken => _bewijsverzoeken;

    /// <summary>Proposed or made known; null before.</summary>
    public Besluit? Besluit { get; private set; }

    /// <summary>New date that we named when we saw that we would be late (D13); never moves R.</summary>
    public DateOnly? VerwachtOp { get; private set; }

    /// <summary>UTC instant at which the request was closed or withdrawn.</summary>
    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>The term as it stands, from facts only (R-TRM-1..14). Local dates, Europe/Amsterdam.</summary>
    public Termijn Termijn => Feiten.Bereken();

    /// <summary>Neither decided nor withdrawn: the term runs, or stands still.</summary>
    public bool IsOpen => Status is VerzoekStatus.Ontvangen or VerzoekStatus.InBehandeling or VerzoekStatus.InBesluitvorming;

    /// <summary>Whether the clock stands still on this local date: derived, so it ends without a job (R-AM-18b).</summary>
    public bool IsOpgeschort(DateOnly opDatum) => IsOpen && Termijn.IsOpgeschort(opDatum);

    /// <summary>Whether this request is too late at this instant: unanswered at the start of the day after R.</summary>
    public bool IsTeLaat(DateTimeOffset nu) => IsOpen && Termijn.IsTeLaat(nu);

    /// <summary>Waits for proof that was asked and may still come.</summary>
    public bool WachtOpBewijs(DateOnly vandaag) => IsOpen && _bewijsverzoeken.Exists(b => b.StaatOpen(vandaag));

    /// <summary>A letter with a code still has to be posted: the term runs, and we are on (R-AM-19).</summary>
    public bool WachtOpVersturen => IsOpen && _bewijsverzoeken.Exists(b => b.WachtOpVersturen);

    /// <summary>Asked for proof of which the last day has passed; nothing came since, and it was not asked again.</summary>
    public bool BewijsBleefUit(DateOnly vandaag) => UitgeblevenBewijs(vandaag) is not null;

    /// <summary>
    /// The question per subject that failed to come, earliest first. The latest question of a subject counts: who asks again gives new time. Of two subjects, one is enough.
    /// </summary>
    public IReadOnlyList<Bewijsverzoek> UitgeblevenBewijzen(DateOnly vandaag) => !IsOpen
        ? []
        : [.. _bewijsverzoeken.GroupBy(b => b.Onderwerp).Select(g => g.MaxBy(b => b.Bewijstermijn)!).Where(b => b.IsVerlopen(vandaag)).OrderBy(b => b.Bewijstermijn)];

    /// <summary>
    /// Last local date for a besluit BuitenBehandeling: R, but no later than four weeks after the bewijstermijn that lapsed (D-06). Null when no proof failed to come.
    /// </summary>
    public DateOnly? BuitenBehandelingUiterlijk(DateOnly vandaag)
    {
        if (UitgeblevenBewijs(vandaag) is not { } bewijs)
            return null;
        var vierWeken = bewijs.Bewijstermijn.AddDays(28);
        return Termijn.Uiterlijk < vierWeken ? Termijn.Uiterlijk : vierWeken;
    }

    /// <summary>
    /// Received through the portal: T0 is the local date of this instant. Refuses an empty name and, for Inzage, a child without a date of birth.
    /// Never refuses because of who asks: that is looked at afterwards (R-AM-08).
    /// </summary>
    public static Verzoek DienIn(Vraag vraag, string nummer, Spelregels spelregels, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (vraag.Verzoeker.AccountId is null)
            throw new RuleViolation("R-AM-08", "Log in om een verzoek te doen.");
        return Neem(vraag, Kanaal.Portaal, nummer, Amsterdam.Datum(nu), spelregels, nu);
    }

    /// <summary>
    /// Received on paper, by phone, mail or at the desk: T0 is the date stamp (R-11.3-2), of a correction by letter the postmark when that is known (D-09). Refuses a date after today, and one more than a year ago that is not the day of the question it was at first.
    /// </summary>
    public static Verzoek VoerIn(Vraag vraag, Kanaal kanaal, DateOnly ontvangenOp, string nummer, Spelregels spelregels, DateTimeOffset nu, DateOnly? poststempel = null, DateOnly? vraagdag = null)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var vandaag = Amsterdam.Datum(nu);
        if (kanaal == Kanaal.Portaal || !Enum.IsDefined(kanaal))
            throw new RuleViolation("R-11.3-2", "Kies hoe het verzoek binnenkwam.", "Kanaal");
        if (ontvangenOp > vandaag)
            throw new RuleViolation("R-11.3-1", "De datum van ontvangst ligt na vandaag. Vul de datum van het stempel in.", "OntvangenOp");
        if (ontvangenOp < vandaag.AddYears(-1) && ontvangenOp != vraagdag)
            throw new RuleViolation("R-11.3-1", "De datum van ontvangst is meer dan een jaar geleden. Kijk het jaartal na.", "OntvangenOp");
        if (vraag.AntwoordKanaal == AntwoordKanaal.Digitaal && vraag.Verzoeker.AccountId is null)
            throw new RuleViolation("R-AM-35", "Zonder account kan het antwoord niet online. Kies post of ophalen.", "AntwoordKanaal");
        if (vraag.AntwoordKanaal == AntwoordKanaal.Post && string.IsNullOrWhiteSpace(vraag.Verzoeker.Adres))
            throw new RuleViolation("R-AM-35", "Vul het adres in waar de brief heen moet.", "Adres");
        if (poststempel is { } stempel)
            EisPoststempel(stempel, vraag.Soort, kanaal, ontvangenOp);
        var verzoek = Neem(vraag, kanaal, nummer, ontvangenOp, spelregels, nu);
        verzoek.Poststempel = poststempel;
        return verzoek;
    }

    private static Verzoek Neem(Vraag vraag, Kanaal kanaal, string nummer, DateOnly ontvangenOp, Spelregels spelregels, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(spelregels);
        var vandaag = Amsterdam.Datum(nu);
        if (string.IsNullOrWhiteSpace(vraag.Verzoeker.Naam))
            throw new RuleViolation("R-11.1-1", "Vul uw naam in.", "Naam");
        if (string.IsNullOrWhiteSpace(vraag.Betrokkene.Naam))
            throw new RuleViolation("R-AM-08", "Vul de naam van het kind in.", "KindNaam");
        if (vraag.Soort.GaatOverLeerling() && vraag.Betrokkene.Geboortedatum is null)
            throw new RuleViolation("R-AM-08", "Vul de geboortedatum van het kind in.", "KindGeboortedatum");
        if (vraag.Betrokkene.Geboortedatum is { } geboren && (geboren > vandaag || geboren < vandaag.AddYears(-100)))
            throw new RuleViolation("R-AM-08", "Deze geboortedatum kan niet kloppen. Kijk dag, maand en jaar na.", "KindGeboortedatum");
        if (vraag.Soort == VerzoekSoort.Informatieverzoek377c && !spelregels.Instellingen.Informatie377c)
            throw new RuleViolation("D-15", "Dit verzoek nemen wij hier niet aan. Bel ons, dan vertellen wij wat wel kan.", "Soort");
        if (vraag.Soort == VerzoekSoort.Informatieverzoek377c && vraag.Hoedanigheid != Hoedanigheid.OuderOfVoogd)
            throw new RuleViolation("R-VTG-10", "Dit verzoek is er voor een ouder zonder gezag.", "Hoedanigheid");
        if (!Enum.IsDefined(vraag.AntwoordKanaal) || !Enum.IsDefined(vraag.Soort) || !Enum.IsDefined(vraag.Hoedanigheid))
            throw new RuleViolation("R-AM-35", "Kies hoe u het antwoord wilt krijgen.", "AntwoordKanaal");

        var verzoek = new Verzoek
        {
            Id = Guid.CreateVersion7(nu),
            PubliekId = Domain.PubliekId.Nieuw(),
            Nummer = nummer,
            Soort = vraag.Soort,
            Kanaal = kanaal,
            AntwoordKanaal = vraag.AntwoordKanaal,
            Hoedanigheid = vraag.Hoedanigheid,
            AccountId = vraag.Verzoeker.AccountId,
            VerzoekerNaam = vraag.Verzoeker.Naam.Trim(),
            VerzoekerAdres = vraag.Verzoeker.Adres.Trim(),
            BetrokkeneNaam = vraag.Betrokkene.Naam.Trim(),
            BetrokkeneGeboortedatum = vraag.Betrokkene.Geboortedatum,
            LeerlingId = vraag.Soort.GaatOverLeerling() ? vraag.Betrokkene.LeerlingId : null,
            Toelichting = vraag.Toelichting.Trim(),
            OntvangenOp = ontvangenOp,
            GeregistreerdOp = nu,
            Instellingen = spelregels.Instellingen,
            Kalender = spelregels.Kalender,
            ReglementVersie = spelregels.ReglementVersie,
        };
        verzoek.Raise(new VerzoekOntvangen(verzoek.Id, kanaal, nu));
        return verzoek;
    }

    private Termijnfeiten Feiten => new(TermijnVanaf, [.. _bewijsverzoeken.Select(b => b.Feit)], Instellingen, Kalender);

    private Bewijsverzoek? UitgeblevenBewijs(DateOnly vandaag) => UitgeblevenBewijzen(vandaag) is [var eerste, ..] ? eerste : null;

    private void Require(params ReadOnlySpan<VerzoekStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", $"Dit kan niet meer: het verzoek is {Toestand(Status)}. Ververs de pagina.");
    }

    private static string Toestand(VerzoekStatus status) => status switch
    {
        VerzoekStatus.Ontvangen => "ontvangen en nog van niemand",
        VerzoekStatus.InBehandeling => "in behandeling",
        VerzoekStatus.InBesluitvorming => "voorgelegd aan de directeur",
        VerzoekStatus.Besloten => "beantwoord",
        VerzoekStatus.Uitvoering => "beantwoord en wordt uitgevoerd",
        VerzoekStatus.Uitgevoerd => "uitgevoerd",
        VerzoekStatus.Afgesloten => "afgesloten",
        _ => "ingetrokken",
    };
}

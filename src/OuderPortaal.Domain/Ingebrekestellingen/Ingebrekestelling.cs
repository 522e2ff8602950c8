using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Ingebrekestellingen;

/// <summary>
/// "Decide within two weeks": what a verzoeker sends when the answer is late, in regime Awb (R-AWB-9, R-AM-22). Holds the local day of receipt and the two dates that count;
/// the dwangsom is derived from them each time, with the amounts and the calendar that the request keeps (R-TRM-14). At most one valid one per request, and one more from the day after the statutory date, when that was not passed yet.
/// </summary>
public sealed class Ingebrekestelling : Aggregate
{
    private Ingebrekestelling()
    {
    }

    public Guid VerzoekId { get; private set; }

    /// <summary>1, 2, ... within the request: two at the same instant cannot both be the first.</summary>
    public int Volgnummer { get; private set; }

    public Kanaal Kanaal { get; private set; }

    /// <summary>Local date: of the instant the portal stored it, or the date stamp on paper.</summary>
    public DateOnly OntvangenOp { get; private set; }

    /// <summary>UTC instant at which it was stored.</summary>
    public DateTimeOffset GeregistreerdOp { get; private set; }

    /// <summary>R as it stood, local date; null while the term stood still without an end.</summary>
    public DateOnly? Uiterlijk { get; private set; }

    /// <summary>M as it stood, local date.</summary>
    public DateOnly? WettelijkeDatum { get; private set; }

    /// <summary>Sent again after the statutory date, so that it counts for the court too.</summary>
    public bool IsHerhaling { get; private set; }

    public IngebrekestellingStatus Status { get; private set; }

    /// <summary>Local date on which the besluit was made known; null before.</summary>
    public DateOnly? BekendgemaaktOp { get; private set; }

    /// <summary>Local date from which the sweep looks at it; null when the last step was written, when it ended, and for a repeated one: the first gives the days, and they do not move.</summary>
    public DateOnly? AlarmVanaf { get; private set; }

    /// <summary>Sent with the button. Refused before the day after R, while an earlier one counts, and in regime Civiel, where it is a complaint.</summary>
    public static Ingebrekestelling Stuur(Verzoek verzoek, IReadOnlyCollection<Ingebrekestelling> eerdere, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(eerdere);
        EisRegime(verzoek);
        if (!verzoek.IsOpen)
            throw new RuleViolation("R-AWB-9", "Dit verzoek is al klaar. Wij hoeven niet meer te beslissen.");
        if (!verzoek.IsTeLaat(nu))
            throw new RuleViolation("R-AWB-9", verzoek.Termijn.Uiterlijk is { } uiterlijk
                ? $"Wij zijn nog niet te laat. Dit kan vanaf {Datumtekst.Voluit(uiterlijk.AddDays(1))}."
                : "Wij zijn nog niet te laat. De tijd staat stil.");
        return Neem(verzoek, eerdere, Kanaal.Portaal, Amsterdam.Datum(nu), nu);
    }

    /// <summary>
    /// Came on paper, by mail or at the desk: the date stamp counts. One that came too early is registered without effect. Refuses a day after today, before the request or
    /// after the answer.
    /// </summary>
    public static Ingebrekestelling VoerIn(Verzoek verzoek, IReadOnlyCollection<Ingebrekestelling> eerdere, Kanaal kanaal, DateOnly ontvangenOp, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(eerdere);
        EisRegime(verzoek);
        if (kanaal == Kanaal.Portaal || !Enum.IsDefined(kanaal))
            throw new RuleViolation("R-AWB-9", "Kies hoe de brief binnenkwam.", "Kanaal");
        if (ontvangenOp > Amsterdam.Datum(nu) || ontvangenOp < verzoek.OntvangenOp)
            throw new RuleViolation("R-AWB-9", "Vul de dag van het stempel in: niet na vandaag en niet voor het verzoek.", "OntvangenOp");
        if (verzoek.GeslotenOp is { } dicht && verzoek.Besluit?.BekendgemaaktOp is null && Amsterdam.Datum(dicht) <= ontvangenOp)
            throw new RuleViolation("R-AWB-9", "Het verzoek was toen al gesloten.", "OntvangenOp");
        if (verzoek.Besluit?.BekendgemaaktOp is { } bekend && Amsterdam.Datum(bekend) <= ontvangenOp)
            throw new RuleViolation("R-AWB-9", "De beslissing was er toen al. Leg de brief bij het verzoek.", "OntvangenOp");

        var brief = Neem(verzoek, eerdere, kanaal, ontvangenOp, nu);
        if (!verzoek.IsOpen && brief.Status == IngebrekestellingStatus.Loopt)
            brief.Eindig(verzoek, nu);
        return brief;
    }

    /// <summary>The besluit was made known, or the request ended without one.</summary>
    public void Eindig(Verzoek verzoek, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (Status != IngebrekestellingStatus.Loopt)
            throw new RuleViolation("C2", "Deze ingebrekestelling loopt niet meer.");
        BekendgemaaktOp = verzoek.Besluit?.BekendgemaaktOp is { } op ? Amsterdam.Datum(op) : null;
        Status = BekendgemaaktOp is null ? IngebrekestellingStatus.Vervallen : IngebrekestellingStatus.Beantwoord;
        AlarmVanaf = null;
        Raise(new IngebrekestellingGeeindigd(VerzoekId, Id, nu));
    }

    /// <summary>The sweep wrote what was due on this day: on to the next step.</summary>
    public void GaVerder(DateOnly dag, Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (Status != IngebrekestellingStatus.Loopt)
            throw new RuleViolation("C2", "Deze ingebrekestelling loopt niet meer.");
        AlarmVanaf = Stappen(verzoek).Where(s => s.Dag > dag).Select(s => (DateOnly?)s.Dag).Min();
    }

    /// <summary>Indicator for staff as it stands at the end of this local date; never a promise (R-AM-23). Null for one that came too early, or that fell away.</summary>
    public Dwangsom? DwangsomOp(DateOnly vandaag, Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return Status is IngebrekestellingStatus.Prematuur or IngebrekestellingStatus.Vervallen || Uiterlijk is not { } uiterlijk
            ? null
            : Dwangsom.Bereken(uiterlijk, OntvangenOp, BekendgemaaktOp ?? vandaag.AddDays(1), verzoek.Instellingen.Dwangsom, verzoek.Kalender.Werkdagen);
    }

    /// <summary>
    /// Whether the verzoeker can go to court about this one, without bezwaar (R-AWB-12): it came after the statutory date, and its two weeks are over. One that came between
    /// our own date and the statutory one gives our promise, and not yet that road.
    /// </summary>
    public bool KanNaarRechter(DateOnly vandaag, Verzoek verzoek) =>
        Status == IngebrekestellingStatus.Loopt && OntvangenOp > WettelijkeDatum && BeslisUiterlijk(verzoek) < vandaag;

    /// <summary>Last local date of the two weeks: the day before the first day of the dwangsom. Null when it is without effect.</summary>
    public DateOnly? BeslisUiterlijk(Verzoek verzoek) => DwangsomOp(OntvangenOp, verzoek)?.EersteDag?.AddDays(-1);

    /// <summary>
    /// The most urgent step whose day has come (R-AM-16): five and two werkdagen before the end of the two weeks, the last day, the first day of the dwangsom, and the day
    /// after its last one. Steps on or before the day of receipt do not fit and are skipped. Null when none has come.
    /// </summary>
    /// <param name="dag">Local date.</param>
    /// <param name="verzoek">Its request.</param>
    /// <param name="openDagen">Days on which the office is open, where the warning counts those (R-AM-25); null: werkdagen.</param>
    public (Alarmstap Stap, DateOnly Dag, DateOnly PeilDatum)? Dringendste(DateOnly dag, Verzoek verzoek, Werkdagkalender? openDagen = null)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var gekomen = Stappen(verzoek, openDagen).Where(s => s.Dag <= dag).ToList();
        return gekomen.Count == 0 ? null : gekomen[^1];
    }

    /// <summary>The day of this step by werkdagen: one that a closure of the office brought forward is not late. Null when it has none.</summary>
    public DateOnly? DagVan(Alarmstap stap, Verzoek verzoek) => Stappen(verzoek).Where(s => s.Stap == stap).Select(s => (DateOnly?)s.Dag).FirstOrDefault();

    private IEnumerable<(Alarmstap Stap, DateOnly Dag, DateOnly PeilDatum)> Stappen(Verzoek verzoek, Werkdagkalender? openDagen = null)
    {
        if (DwangsomOp(OntvangenOp, verzoek) is not { EersteDag: { } eerste, LaatsteDag: { } laatste })
            return [];
        var (einde, kalender) = (eerste.AddDays(-1), openDagen ?? verzoek.Kalender.Werkdagen);
        var streef = verzoek.Kalender.Werkdagen.LaatsteWerkdagOpOfVoor(einde);
        (Alarmstap Stap, DateOnly Dag, DateOnly PeilDatum)[] alle =
        [
            (Alarmstap.VijfWerkdagen, kalender.WerkdagenErbij(streef, -5), streef),
            (Alarmstap.TweeWerkdagen, kalender.WerkdagenErbij(streef, -2), streef),
            (Alarmstap.LaatsteDag, einde, einde),
            (Alarmstap.TeLaat, eerste, einde),
            (Alarmstap.Verlopen, laatste.AddDays(1), laatste),
        ];
        return alle.Where(s => s.Dag > OntvangenOp);
    }

    private static void EisRegime(Verzoek verzoek)
    {
        if (verzoek.Instellingen.Regime != Rechtsbescherming.Awb)
            throw new RuleViolation("R-AWB-9", "Bij ons telt deze brief als klacht. Doe een klacht, dan krijgt u antwoord.");
    }

    private static Ingebrekestelling Neem(Verzoek verzoek, IReadOnlyCollection<Ingebrekestelling> eerdere, Kanaal kanaal, DateOnly ontvangenOp, DateTimeOffset nu)
    {
        var (uiterlijk, wettelijk) = (verzoek.Termijn.Uiterlijk, verzoek.Termijn.AvgGrens);
        var prematuur = uiterlijk is null || ontvangenOp <= uiterlijk;
        var geldig = Geldig(verzoek, eerdere);
        var herhaling = geldig.Count > 0;
        if (!prematuur && !MagErBij(geldig, ontvangenOp, wettelijk))
            throw new RuleViolation("R-AWB-9", $"Wij hebben deze brief al. Hij kwam op {Datumtekst.Voluit(geldig.Max(e => e.OntvangenOp))} binnen en telt.");

        var brief = new Ingebrekestelling
        {
            Id = Guid.CreateVersion7(nu),
            VerzoekId = verzoek.Id,
            Volgnummer = eerdere.Count(e => e.VerzoekId == verzoek.Id) + 1,
            Kanaal = kanaal,
            OntvangenOp = ontvangenOp,
            GeregistreerdOp = nu,
            Uiterlijk = uiterlijk,
            WettelijkeDatum = wettelijk,
            IsHerhaling = herhaling && !prematuur,
            Status = prematuur ? IngebrekestellingStatus.Prematuur : IngebrekestellingStatus.Loopt,
        };
        brief.AlarmVanaf = brief.IsHerhaling ? null : brief.Stappen(verzoek).Select(s => (DateOnly?)s.Dag).Min();
        brief.Raise(new IngebrekestellingOntvangen(verzoek.Id, brief.Id, nu));
        return brief;
    }

    /// <summary>Whether the verzoeker may send one now: late, and none that counts; or none yet since the statutory date passed.</summary>
    public static bool KanNu(Verzoek verzoek, IReadOnlyCollection<Ingebrekestelling> eerdere, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(eerdere);
        if (verzoek.Instellingen.Regime != Rechtsbescherming.Awb || !verzoek.IsTeLaat(nu))
            return false;
        return MagErBij(Geldig(verzoek, eerdere), Amsterdam.Datum(nu), verzoek.Termijn.AvgGrens);
    }

    private static List<Ingebrekestelling> Geldig(Verzoek verzoek, IReadOnlyCollection<Ingebrekestelling> eerdere) =>
        [.. eerdere.Where(e => e.VerzoekId == verzoek.Id && e.Status != IngebrekestellingStatus.Prematuur)];

    /// <summary>The first, or the one after the statutory date when none came after it yet.</summary>
    private static bool MagErBij(List<Ingebrekestelling> geldig, DateOnly dag, DateOnly? wettelijk) => geldig.Count == 0 || (dag > wettelijk && geldig.TrueForAll(e => e.OntvangenOp <= wettelijk));
}

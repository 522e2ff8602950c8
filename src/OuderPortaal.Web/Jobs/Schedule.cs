namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Every job of the portal on one screen. Sweeps run by interval, so that summer time, a late start or a night of sleep changes nothing; nothing is planned between
/// 02:00 and 03:00 local, an hour that comes twice or not at all. <c>Taken:{Naam}:Interval</c> in the settings overrides an interval.
/// </summary>
public static class Schedule
{
    public static Taakplan Outbox { get; } = Taakplan.Elke<OutboxJob>(TimeSpan.FromMinutes(1), "Mails versturen", (job, ct) => job.RunAsync(ct));

    public static Taakplan Accountvragen { get; } = Taakplan.Elke<Identity.AccountvragenJob>(TimeSpan.FromMinutes(1), "Vragen over accounts beantwoorden", (job, ct) => job.RunAsync(ct));

    public static Taakplan TermijnBewaking { get; } = Taakplan.Elke<TermijnBewakingJob>(TimeSpan.FromMinutes(15), "Termijnen bewaken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Scan { get; } = Taakplan.Elke<ScanJob>(TimeSpan.FromMinutes(1), "Bestanden op virussen onderzoeken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Leeftijd { get; } = Taakplan.Elke<LeeftijdJob>(TimeSpan.FromMinutes(15), "Verjaardagen", (job, ct) => job.RunAsync(ct));

    public static Taakplan Opruim { get; } = Taakplan.OpTijd<OpruimJob>("0 30 3 * * ?", "Europe/Amsterdam", "Opruimen", (job, ct) => job.RunAsync(ct));

    public static Taakplan Hercontrole { get; } = Taakplan.OpTijd<HercontroleJob>("0 15 6 * * ?", "Europe/Amsterdam", "Gezag opnieuw nakijken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Kennisgeving { get; } = Taakplan.OpTijd<KennisgevingJob>("0 20 6 * * ?", "Europe/Amsterdam", "Ontvangers herinneren", (job, ct) => job.RunAsync(ct));

    public static Taakplan Toestemming { get; } = Taakplan.OpTijd<ToestemmingJob>("0 25 6 * * ?", "Europe/Amsterdam", "Toestemmingen nakijken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Bewaartermijn { get; } = Taakplan.OpTijd<BewaartermijnJob>("0 35 6 * * ?", "Europe/Amsterdam", "Bewaartermijnen nakijken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Ochtendmail { get; } = Taakplan.OpTijd<OchtendmailJob>("0 5 7 * * ?", "Europe/Amsterdam", "Ochtendmail aan medewerkers", (job, ct) => job.RunAsync(ct));

    public static Taakplan Toegangslijst { get; } = Taakplan.OpTijd<ToegangslijstJob>("0 40 6 * * ?", "Europe/Amsterdam", "Toegangslijst laten nakijken", (job, ct) => job.RunAsync(ct));

    public static Taakplan JournaalControle { get; } = Taakplan.OpTijd<JournaalControleJob>("0 0 5 * * ?", "Europe/Amsterdam", "Journaal nakijken", (job, ct) => job.RunAsync(ct));

    /// <summary>Looks often, drills once a quarter after ten in the morning, and when somebody asks.</summary>
    public static Taakplan Brandoefening { get; } = Taakplan.Elke<BrandoefeningJob>(TimeSpan.FromMinutes(15), "Brandoefening", (job, ct) => job.RunAsync(ct));

    public static Taakplan Scholing { get; } = Taakplan.OpTijd<ScholingJob>("0 40 6 * * ?", "Europe/Amsterdam", "Scholing nakijken", (job, ct) => job.RunAsync(ct));

    public static Taakplan Fgmaandmail { get; } = Taakplan.OpTijd<FgmaandmailJob>("0 30 7 * * ?", "Europe/Amsterdam", "Maandmail aan de FG", (job, ct) => job.RunAsync(ct));

    public static IReadOnlyList<Taakplan> Taken { get; } =
    [
        Outbox,
        Accountvragen,
        TermijnBewaking,
        Scan,
        Leeftijd,
        Opruim,
        Hercontrole,
        Kennisgeving,
        Toestemming,
        Bewaartermijn,
        Ochtendmail,
        Toegangslijst,
        JournaalControle,
        Brandoefening,
        Scholing,
        Fgmaandmail,
    ];

    public static Taakplan? Vind(string naam) => Taken.FirstOrDefault(t => t.Naam == naam);
}

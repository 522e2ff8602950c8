using OuderPortaal.Domain.Bewaking;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>
/// Nothing ran for a day, and for forty: what comes on return, beside what would have come. What may differ stands in each test, with the reason; all the rest is equal. Some things take their own
/// time from the moment they were done: these begin on return, and end so much later (a reminder to a recipient, a warning before an account goes, a question that replaces a copy).
/// </summary>
[Regel("R-AM-16")]
public sealed class StilstandTests : IClassFixture<Stilstand>
{
    private const int Dag = 24;
    private const int VeertigDagen = 40 * 24;
    private readonly Stilstand _stilstand;

    public StilstandTests(Stilstand stilstand)
    {
        Assert.SkipWhen(Serverdatabase.Server is not null, "Goes back and forth in time with copies of one file of SQLite.");
        _stilstand = stilstand;
    }

    [Theory, InlineData(Dag, 5), InlineData(VeertigDagen, 5)]
    public async Task Alarms_OnReturn_AreTheMostUrgentMissedStepOfEachClock_Once_MarkedLate(int uren, int klokken)
    {
        var steeds = (await _stilstand.GewoonAsync(uren)).Sinds(_stilstand.Start);
        var (na, _) = await _stilstand.StilAsync(uren);
        var terug = na.Sinds(_stilstand.Start);
        var dag = Alarmladder.Alarmdag(na.Op);

        Assert.All(steeds, a => Assert.False(a.Nagekomen));
        Assert.InRange(steeds.Select(a => a.Klok).Distinct().Count(), klokken, Enum.GetValues<Klok>().Length);
        Assert.Equal(terug.Count, terug.Select(Sleutel).Distinct().Count());
        // A clock that stopped meanwhile gives nothing any more: a copy that was destroyed unseen, and the question that came instead.
        var gestopt = steeds.Where(a => a.Klok == Klok.Kopie).Select(a => a.VerzoekId).Concat(na.Alarmen.Where(a => a.Klok == Klok.Kopie).Select(a => a.VerzoekId)).ToHashSet();
        var verwacht = steeds.GroupBy(Vraag).Select(g => (Laatste: g.Last(), Laat: g.Count() > 1 || IsLaat(g.Last())))
            .Where(v => uren == Dag || !(Gestopt(v.Laatste) || Vervangen(v.Laatste))).ToList();
        var gevonden = terug.Where(a => !Vervangen(a)).ToDictionary(Sleutel, a => a.Nagekomen);
        Assert.Equal(verwacht.Select(v => Sleutel(v.Laatste)).Order(StringComparer.Ordinal), gevonden.Keys.Order(StringComparer.Ordinal));
        Assert.All(verwacht, v => Assert.Equal((Sleutel(v.Laatste), v.Laat), (Sleutel(v.Laatste), gevonden[Sleutel(v.Laatste)])));

        bool Gestopt(Alarm a) => a.Klok is Klok.Kopie or Klok.Bewijs && gestopt.Contains(a.VerzoekId);

        // Hours for a breach, days for all others.
        bool IsLaat(Alarm a) => a.Klok == Klok.Datalek ? na.Op - a.Op >= TimeSpan.FromHours(2) : Alarmladder.Alarmdag(a.Op) < dag;

        // Nobody chose for a pupil who became 16: the request ended in the middle of its ladder. On return it still stood open, so its last day passed first.
        bool Vervangen(Alarm a) => uren == VeertigDagen && a.Klok == Klok.Antwoord && _stilstand.GeeindigdBijZestien(a.VerzoekId, na);
    }

    [Theory, InlineData(Dag), InlineData(VeertigDagen)]
    public async Task Letters_OnReturn_AreThoseThatWouldHaveGoneOut_AndNoneTwice(int uren)
    {
        var steeds = await _stilstand.GewoonAsync(uren);
        var (na, _) = await _stilstand.StilAsync(uren);

        string[] zonderZin = uren == Dag
            ? []
            :
            [
                // Of proof whose last day passed, and of an overview that closed.
                nameof(BriefSoort.HerinneringBewijs), nameof(BriefSoort.HerinneringOverzicht),
                // Overtaken by the second, or by the day itself (R-VTG-17).
                nameof(Leeftijdsmoment.EersteAankondiging), nameof(Leeftijdsmoment.TweedeAankondiging),
                // A question whose last day, the birthday and fourteen days, passed: the pupil read of it in the letter before. Staff get the task (R-VTG-18).
                nameof(BriefSoort.LeerlingKiest), nameof(BriefSoort.LeerlingBeslist),
            ];
        Assert.Equal(zonderZin.Order(StringComparer.Ordinal), Soorten(Stilstandfoto.Meer(steeds.Post, na.Post)).Where(s => uren == Dag || zonderZin.Contains(s)).Order(StringComparer.Ordinal));
        Assert.Empty(Soorten(Stilstandfoto.Meer(steeds.Post, na.Post)).Except(zonderZin));
        // Its last day passed while it stood open: see the alarms.
        Assert.All(Stilstandfoto.Meer(na.Post, steeds.Post), r => Assert.True(r.StartsWith(nameof(BriefSoort.AntwoordIsTeLaat), StringComparison.Ordinal) && _stilstand.GeeindigdBijZestien(Guid.Parse(r.Split(' ')[1]), na), r));
        // A warning that came only on return (R-BWR-2), and the nudge of that letter. The state of the journaal leaves once a day that something ran.
        Assert.All(
            Stilstandfoto.Meer(na.Mails.Select(ZonderStand), steeds.Mails.Select(ZonderStand)).Where(m => uren == Dag || !m.StartsWith("AccountEindigt", StringComparison.Ordinal)),
            m => Assert.True(Guid.TryParse(m.Split(' ')[2], out var id) && _stilstand.GeeindigdBijZestien(id, na), m));
        Assert.Equal(na.Mails.Count(m => m.StartsWith("JournaalAnker", StringComparison.Ordinal)), _stilstand.Start.Mails.Count(m => m.StartsWith("JournaalAnker", StringComparison.Ordinal)) + 1);
    }

    [Theory, InlineData(Dag), InlineData(VeertigDagen)]
    public async Task Tasks_OnReturn_AreThoseThatWouldBeOpen_AndNoneTwice(int uren)
    {
        var steeds = await _stilstand.GewoonAsync(uren);
        var (na, _) = await _stilstand.StilAsync(uren);

        TaakSoort[] minder = uren == Dag
            ? []
            :
            [
                // The question that came instead of a copy got its own days. Of a breach and a copy one step instead of two. For letters that make no sense any more nothing is printed. A recipient who was
                // reminded on return has fourteen days: no signal that it stayed silent.
                TaakSoort.BewijsUitgebleven, TaakSoort.Datalek, TaakSoort.PerPostSturen, TaakSoort.Signaal,
            ];
        // The letter of that reminder; and the letter with a code that was never posted, which a later step of the answer would have covered.
        TaakSoort[] meer = uren == Dag ? [] : [TaakSoort.KennisgevingHerinneren, TaakSoort.Termijn];
        Assert.Equal(minder.Select(s => s.ToString()).Order(StringComparer.Ordinal), Soorten(Stilstandfoto.Meer(steeds.OpenTaken, na.OpenTaken)));
        Assert.Equal(meer.Select(s => s.ToString()).Order(StringComparer.Ordinal), Soorten(Stilstandfoto.Meer(na.OpenTaken, steeds.OpenTaken)));
    }

    [Theory, InlineData(Dag), InlineData(VeertigDagen)]
    public async Task States_OnReturn_AreThoseOfAPortalThatNeverSlept(int uren)
    {
        var steeds = await _stilstand.GewoonAsync(uren);
        var (na, _) = await _stilstand.StilAsync(uren);

        // What was made on the way has another id.
        var anders = _stilstand.Start.Staten.Keys.Where(k => steeds.Staten.GetValueOrDefault(k) != na.Staten.GetValueOrDefault(k)).ToList();
        Assert.Equal(uren == Dag ? 0 : 3, anders.Count);
        Assert.All(anders, k => Assert.Equal(("Kennisgevingen", nameof(KennisgevingStatus.GeenReactie), nameof(KennisgevingStatus.Herinnerd)), (k.Split(' ')[0], steeds.Staten[k], na.Staten[k])));
        Assert.Equal(steeds.Staten.Count, na.Staten.Count);
    }

    [Theory, InlineData(Dag), InlineData(VeertigDagen)]
    public async Task Data_OnReturn_AreGoneThatHadToGo_AndNothingWithoutItsWarning(int uren)
    {
        var steeds = await _stilstand.GewoonAsync(uren);
        var (na, _) = await _stilstand.StilAsync(uren);

        foreach (var (tabel, ids) in _stilstand.Start.Sleutels)
        {
            var (hoort, ging) = (ids.Except(steeds.Sleutels[tabel]).ToHashSet(), ids.Except(na.Sleutels[tabel]).ToHashSet());
            Assert.True(ging.IsSubsetOf(hoort), tabel);
            // Two years unused, but the owner was told only on return: thirty days more (R-BWR-2).
            Assert.Equal((tabel, tabel == "AspNetUsers" && uren == VeertigDagen ? 1 : 0), (tabel, hoort.Count - ging.Count));
        }

        Assert.True(uren == Dag || _stilstand.Start.Sleutels["Concepten"].Except(na.Sleutels["Concepten"]).Any());
    }

    [Theory, InlineData(Dag), InlineData(VeertigDagen)]
    public async Task SecondRound_AfterTheReturn_ChangesNothing(int uren)
    {
        var (eens, nogmaals) = await _stilstand.StilAsync(uren);

        Assert.Equal(eens.Tellingen, nogmaals.Tellingen);
        Assert.Equal(eens.Staten, nogmaals.Staten);
        Assert.Equal(eens.OpenTaken, nogmaals.OpenTaken);
    }

    /// <summary>Each question for proof is a clock of its own, and so is a letter that must be posted.</summary>
    private static (Guid, Klok, DateOnly?, bool) Vraag(Alarm a) => (a.VerzoekId, a.Klok, a.Klok == Klok.Bewijs ? a.PeilDatum : null, a.Stap == Alarmstap.NietVerstuurd);

    private static string Sleutel(Alarm a) => $"{a.VerzoekId} {a.Klok} {a.Stap} {a.PeilDatum:O}";

    private static string ZonderStand(string mail) => mail[..mail.LastIndexOf(' ')];

    private static IReadOnlyList<string> Soorten(IEnumerable<string> regels) => [.. regels.Select(r => r.Split(' ')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

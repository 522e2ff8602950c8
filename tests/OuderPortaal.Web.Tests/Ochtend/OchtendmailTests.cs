using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Ochtend;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Ochtend;

/// <summary>The morning mail on an empty portal: when it comes, to whom, how often, and that silence is told.</summary>
public sealed class OchtendmailTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task WithoutWork_TheMailSaysSo_AndShowsNoNumber()
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);

        await OmAsync(2, 7, 5);

        var regels = Assert.Single(await VanAsync(fatma));
        Assert.Equal(["Dit is de stand van maandag 2\u00A0maart 2026, 7.05 uur.", "Er is niets te doen. Deze mail komt ook als er niets is."], regels);
    }

    [Fact]
    public async Task RunAgain_LaterThatDay_OrAtTheSameMoment_SendsNothingMore()
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        await _app.MaakAccountAsync("Joris Hendriks", Rol.Behandelaar);

        _app.Klok.Zet(Zaken.Om(2026, 3, 2, 8));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DraaiAsync()));
        await OmAsync(2, 15, 0);

        Assert.Single(await VanAsync(fatma));
        Assert.Equal(2, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(Ct)));
    }

    [Theory, InlineData(1, 9, "Sunday"), InlineData(7, 9, "Saturday"), InlineData(2, 6, "before seven"), InlineData(2, 18, "after the working day")]
    public async Task OutsideTheWorkingDay_NobodyIsMailed(int dag, int uur, string waarom)
    {
        await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);

        await OmAsync(dag, uur, 0);

        Assert.False(await _app.VraagAsync(db => db.UitgaandeMails.AnyAsync(Ct)), waarom);
    }

    [Fact]
    public async Task OnAHoliday_NobodyIsMailed_AndTheNextDayDoesNotCallItMissed()
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        // Thursday; Easter Monday; Tuesday. The Friday between is set equal to a holiday.
        foreach (var dag in new[] { new DateOnly(2026, 4, 2), new DateOnly(2026, 4, 6), new DateOnly(2026, 4, 7) })
        {
            _app.Klok.Zet(Zaken.Om(dag.Year, dag.Month, dag.Day, 8));
            await DraaiAsync();
        }

        var mails = await VanAsync(fatma);
        Assert.Equal(2, mails.Count);
        Assert.DoesNotContain(mails.SelectMany(m => m), r => r.Contains("kwam deze mail niet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ADayOnWhichTheJobDidNotRun_IsToldOnTheNextOne_Once()
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);

        await OmAsync(2, 8, 0);
        await OmAsync(4, 8, 0);
        await OmAsync(5, 8, 0);
        await OmAsync(10, 8, 0);

        var mails = await VanAsync(fatma);
        Assert.Equal(
            [null, "Op dinsdag 3\u00A0maart 2026 kwam deze mail niet. Het portaal telde die ochtend niet.", null, "Op twee werkdagen kwam deze mail niet, het laatst op maandag 9\u00A0maart 2026. Het portaal telde toen niet."],
            mails.Select(m => m.FirstOrDefault(r => r.Contains("kwam deze mail niet", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task OnlyWhoWorksTheQueue_CanLogInAndWantsIt_IsMailed_AndTurningItOnAgainMissesNothing()
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        var weg = await _app.MaakAccountAsync("Wil Bakker", Rol.Behandelaar);
        await _app.MaakAccountAsync("Ilse Veerman", Rol.Fg);
        await _app.MaakAccountAsync("Bas Vermeer", Rol.Beheerder);
        await _app.MaakAccountAsync("Nadia Brouwer");
        await _app.VraagAsync(db => db.Users.Where(u => u.Id == weg.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.GeblokkeerdOp, _app.Klok.Nu), Ct));
        var account = await Pagina.HaalAsync(await _app.AlsAsync(fatma), "/account");

        var uit = await account.Formulier("#ochtendmail form").VerstuurAsync("Zet de ochtendmail uit");
        await OmAsync(2, 10, 5);
        var zonder = await VanAsync(fatma);
        await uit.Formulier("#ochtendmail form").VerstuurAsync("Zet de ochtendmail aan");
        await OmAsync(3, 8, 0);

        Assert.Empty(zonder);
        Assert.Equal(2, Assert.Single(await VanAsync(fatma)).Length);
        Assert.Equal([fatma.AccountId], await _app.VraagAsync(db => db.UitgaandeMails.Select(m => m.AccountId).ToListAsync(Ct)));
        Assert.Equal(4, await _app.VraagAsync(db => db.Set<Ochtendmail>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Fg_HasNoMorningMailToTurnOff()
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), "/account");

        Assert.Empty(pagina.Document.QuerySelectorAll("#ochtendmail"));
    }

    [Fact]
    public async Task Mail_LeavesWithALinkToTheScreen()
    {
        await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        await OmAsync(2, 8, 0);

        await _app.DoeAsync<Mailschrijver>(async schrijver =>
        {
            var bericht = await schrijver.SchrijfAsync(await _app.VraagAsync(db => db.UitgaandeMails.SingleAsync(Ct)), "fatma@deproeftuin.example");

            Assert.Matches("<a href=\"(https://[^\"]+/secretariaat)\">\\1</a>", bericht.Html);
            Assert.Contains("Er is niets te doen.", bericht.Tekst, StringComparison.Ordinal);
        });
    }

    private Task OmAsync(int dag, int uur, int minuut)
    {
        _app.Klok.Zet(Zaken.Om(2026, 3, dag, uur).AddMinutes(minuut));
        return DraaiAsync();
    }

    private Task DraaiAsync() => _app.DoeAsync<OchtendmailJob>(job => job.RunAsync(Ct));

    private Task<List<string[]>> VanAsync(Account account) => _app.VraagAsync(async db =>
        (await db.UitgaandeMails.Where(m => m.Soort == MailSoort.Ochtend && m.AccountId == account.AccountId).OrderBy(m => m.GemaaktOp).ToListAsync(Ct)).Select(m => m.Link.Split('\n')).ToList());
}

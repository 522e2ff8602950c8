using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Secretariaat;
using Iedereen = OuderPortaal.Web.Tests.Secretariaat.Zaken;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>Who counts as warned before an account goes, and who keeps it: the thirty days run from the mail, and a warning does not outlive the reason for it (R-BWR-2).</summary>
[Regel("R-BWR-2")]
public sealed class AccountopruimingTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Account_WhoseWarningWaitsInTheOutbox_StaysUntilThirtyDaysAfterItWasSent()
    {
        var nadia = await _app.AccountAsync("nadia@voorbeeld.example");
        await NachtAsync("2028-02-01");
        await NachtAsync("2028-03-10");
        var wacht = await ErIsAsync(nadia);
        await VerstuurAsync();
        await NachtAsync("2028-04-08");
        var negenentwintig = await ErIsAsync(nadia);

        await NachtAsync("2028-04-10");

        Assert.Equal((true, true, false), (wacht, negenentwintig, await ErIsAsync(nadia)));
    }

    [Fact]
    public async Task Account_WhoseWarningCannotBeDelivered_GoesThirtyDaysAfterThat()
    {
        var nadia = await _app.AccountAsync("nadia@voorbeeld.example");
        await NachtAsync("2028-02-01");
        await _app.BewaarAsync(async db =>
        {
            (await db.UitgaandeMails.SingleAsync(Ct)).MarkeerMislukt("GeenPostbus");
            return true;
        });

        await NachtAsync("2028-03-10");

        Assert.False(await ErIsAsync(nadia));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Account_ThatBecameBusyAfterTheWarning_IsWarnedAnew_WhenThatIsOver(bool verzonden)
    {
        var nadia = await _app.AccountAsync("nadia@voorbeeld.example");
        await NachtAsync("2028-02-01");
        if (verzonden)
            await VerstuurAsync();
        var verzoek = await _app.VerzoekAsync(nadia);
        await NachtAsync("2028-02-10");
        var tussen = await WaarschuwingenAsync();
        await _app.BijVerzoekAsync(verzoek, v => v.TrekIn(_app.Klok.Nu));

        await NachtAsync("2028-03-10");

        // Without the withdrawal of the warning the account would be gone.
        Assert.True(await ErIsAsync(nadia));
        Assert.Equal(verzonden ? 1 : 0, tussen);
        Assert.Equal(verzonden ? 2 : 1, await WaarschuwingenAsync());
        Assert.Equal(_app.Klok.Nu, await _app.VraagAsync(db => db.Users.Select(u => u.EindeAangekondigdOp).SingleAsync(Ct)));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Giver_OfAMachtigingOnPaper_KeepsTheAccountWhileItRuns(bool beeindigd)
    {
        var (nadia, helper, leerling) = (await _app.AccountAsync("nadia@voorbeeld.example"), await _app.AccountAsync("helper@voorbeeld.example"), await _app.SchrijfInAsync());
        _app.Klok.Zet(Iedereen.Om(2027, 6, 1));
        var vandaag = Amsterdam.Datum(_app.Klok.Nu);
        await _app.BewaarAsync(async db =>
        {
            var l = await db.Leerlingen.SingleAsync(x => x.Id == leerling.Id, Ct);
            var gever = Vertegenwoordiging.LegVast(l, nadia, "Nadia Brouwer", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, vandaag, null, Iedereen.Iemand, _app.Klok.Nu);
            var machtiging = Vertegenwoordiging.LegVast(l, helper, "Hanna Helper", VertegenwoordigingSoort.Gemachtigde, new Onderbouwing(Gezagsbewijs.Machtiging, vandaag) { Gever = gever, TotEnMet = vandaag.AddMonths(12) }, Iedereen.Iemand, _app.Klok.Nu);
            db.AddRange(gever, machtiging);
            if (beeindigd)
                machtiging.Beeindig(Eindreden.Ingetrokken, null, _app.Klok.Nu);
            return true;
        });
        // The helper is active; the mother never logs in.
        await _app.VraagAsync(db => db.Users.Where(u => u.Id == helper.Waarde).ExecuteUpdateAsync(s => s.SetProperty(u => u.LaatstIngelogdOp, Iedereen.Om(2028, 1, 20)), Ct));

        await NachtAsync("2028-02-01");
        await VerstuurAsync();
        await NachtAsync("2028-03-10");

        Assert.Equal(!beeindigd, await ErIsAsync(nadia));
        Assert.True(await ErIsAsync(helper));
    }

    private Task<bool> ErIsAsync(AccountId account) => _app.VraagAsync(db => db.Users.AnyAsync(u => u.Id == account.Waarde, Ct));

    private Task<int> WaarschuwingenAsync() => _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct));

    private Task<bool> VerstuurAsync() => _app.BewaarAsync(async db =>
    {
        (await db.UitgaandeMails.Where(m => m.Soort == MailSoort.AccountEindigt && m.Status == MailStatus.Wacht).ToListAsync(Ct)).ForEach(m => m.MarkeerVerzonden(_app.Klok.Nu));
        return true;
    });

    private async Task NachtAsync(string dag)
    {
        _app.Klok.Zet(Amsterdam.BeginVanDag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).AddHours(10));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
        await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
    }
}

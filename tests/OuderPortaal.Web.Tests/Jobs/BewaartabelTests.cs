using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Secretariaat;
using Iedereen = OuderPortaal.Web.Tests.Secretariaat.Zaken;

namespace OuderPortaal.Web.Tests.Jobs;

/// <summary>How long the portal keeps its own data: the table of B9, each row by its own closing date and on both sides of it.</summary>
public sealed class BewaartabelTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Vandaag => Amsterdam.Datum(_app.Klok.Nu);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-BWR-2"), InlineData("2028-01-31", false, true), InlineData("2028-02-01", true, true), InlineData("2028-03-01", true, true), InlineData("2028-03-03", true, false)]
    public async Task Account_ThatNobodyUses_IsWarnedThirtyDaysBefore_AndGoesAfterTwentyFourMonths(string dag, bool gewaarschuwd, bool blijft)
    {
        var nadia = await OuderAsync();
        await NachtenAsync([.. new[] { "2028-01-25", "2028-02-01" }.Where(d => string.CompareOrdinal(d, dag) < 0), dag]);

        Assert.Equal(gewaarschuwd && blijft ? 1 : 0, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Users.AnyAsync(u => u.Id == nadia.Waarde, Ct)));
    }

    [Fact, Regel("R-BWR-2")]
    public async Task Account_WhoseOwnerLogsInAfterTheWarning_StaysAndIsWarnedAgainTwoYearsLater()
    {
        var nadia = await OuderAsync();
        await NachtenAsync("2028-02-01", "2028-02-02");
        await _app.VraagAsync(db => db.Users.Where(u => u.Id == nadia.Waarde).ExecuteUpdateAsync(s => s.SetProperty(u => u.LaatstIngelogdOp, _app.Klok.Nu), Ct));

        await NachtenAsync("2028-03-10", "2028-03-11");
        var eerst = await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct));
        await NachtenAsync("2030-01-10", "2030-01-11");

        Assert.Equal(1, eerst);
        Assert.True(await _app.VraagAsync(db => db.Users.AnyAsync(u => u.Id == nadia.Waarde, Ct)));
        Assert.Equal(2, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct)));
    }

    [Fact, Regel("R-BWR-2")]
    public async Task Account_WithAnOpenRequest_OrOfStaff_IsLeftAlone()
    {
        var nadia = await OuderAsync();
        await _app.VerzoekAsync(nadia);
        await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);

        await NachtenAsync("2028-02-02", "2028-02-03");
        await NachtenAsync("2028-04-02", "2028-04-03");

        Assert.Equal(2, await _app.VraagAsync(db => db.Users.CountAsync(Ct)));
        Assert.Equal(0, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.Soort == MailSoort.AccountEindigt, Ct)));
    }

    [Theory, Regel("R-BWR-4"), InlineData("2029-03-02", true), InlineData("2029-03-03", false)]
    public async Task Link_AndProof_GoThreeYearsAfterTheEndOfTheLink(string dag, bool blijft)
    {
        var (nadia, leerling) = (await OuderAsync(), await _app.SchrijfInAsync());
        await LinkAsync(leerling, nadia, link => link.Beeindig(Eindreden.Anders, null, _app.Klok.Nu));
        var bewijs = await _app.BewaarAsync(db =>
        {
            var i = Identiteitsverificatie.LegVast(nadia, null, "Nadia KANARIE-NAAM Brouwer", Identificatiewijze.Balie, "paspoort", Vandaag, Iedereen.Iemand, _app.Klok.Nu);
            db.Add(i);
            return Task.FromResult(i);
        });

        await NachtenAsync(dag, dag);

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Vertegenwoordigingen.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Identiteitsverificaties.AnyAsync(Ct)));
        Assert.Equal(blijft, await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == bewijs.Id, Ct)));
        Assert.True(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == leerling.Id, Ct)));
    }

    [Fact, Regel("R-BWR-4")]
    public async Task Link_ThatLasts_AndOneThatWasRefusedLately_Stay_HoweverOldTheyAre()
    {
        var (nadia, leerling) = (await OuderAsync(), await _app.SchrijfInAsync());
        await LinkAsync(leerling, nadia, _ => { });
        await _app.BewaarAsync(async db =>
        {
            db.Add(Vertegenwoordiging.VraagAan(await db.Leerlingen.SingleAsync(Ct), null, "Opa Brouwer", VertegenwoordigingSoort.OuderMetGezag, _app.Klok.Nu));
            return true;
        });
        _app.Klok.Zet(Iedereen.Om(2028, 3, 2));
        await _app.BewaarAsync(async db =>
        {
            (await db.Vertegenwoordigingen.SingleAsync(v => v.AccountId == null, Ct)).WijsAf(Afwijsreden.OuderZonderGezag, Iedereen.Iemand, _app.Klok.Nu);
            return true;
        });

        await NachtenAsync("2030-06-01", "2030-06-01");

        // The account of the first went, its link ended with it.
        Assert.Equal(2, await _app.VraagAsync(db => db.Vertegenwoordigingen.CountAsync(Ct)));
    }

    [Theory, Regel("R-BWR-8"), InlineData("2029-03-10", true), InlineData("2029-03-11", false)]
    public async Task Consent_GoesThreeYearsAfterTheWithdrawal_AndNotThreeYearsAfterItWasGiven(string dag, bool blijft)
    {
        var leerling = await _app.SchrijfInAsync();
        await _app.BewaarAsync(async db =>
        {
            db.Add(Toestemming.LegVast(
                await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id, Ct), new("Overleg", Toestemmingsrichting.Bron, "Huisarts", [Categorie.C7d], "2026-1", Vandaag.AddMonths(6)),
                new(VertegenwoordigingSoort.OuderMetGezag, "Nadia Brouwer"), Vandaag, "Formulier", 12, Iedereen.Iemand, _app.Klok.Nu));
            return true;
        });
        _app.Klok.Zet(Iedereen.Om(2026, 3, 10));
        await _app.BewaarAsync(async db =>
        {
            (await db.Toestemmingen.SingleAsync(Ct)).LegIntrekkingVast(Vandaag, _app.Klok.Nu);
            return true;
        });

        await NachtenAsync(dag, dag);

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Toestemmingen.AnyAsync(Ct)));
    }

    [Theory, Regel("R-BWR-10"), Regel("R-AM-31"), InlineData("2029-03-31", true), InlineData("2029-04-01", false)]
    public async Task Journaal_GoesInWholeMonths_ThreeYearsAfterTheLastDay(string dag, bool blijft)
    {
        await _app.SchrijfInAsync();
        var eerste = await _app.VraagAsync(db => db.Journaal.OrderBy(j => j.Op).Select(j => j.Id).FirstAsync(Ct));

        await NachtenAsync(dag, dag);

        Assert.Equal(blijft, await _app.VraagAsync(db => db.Journaal.AnyAsync(j => j.Id == eerste, Ct)));
    }

    [Theory, Regel("R-BWR-12"), Regel("R-AM-36"), InlineData("2029-03-02", true), InlineData("2029-03-03", false)]
    public async Task Mails_NoticesAndDoneTasks_GoAfterThreeYears_AndWhatIsOpenStays(string dag, bool blijft)
    {
        var fatma = await _app.MaakAccountAsync("Fatma Yildiz", Rol.Secretariaat);
        await _app.BewaarAsync(db =>
        {
            var (nu, klaar) = (_app.Klok.Nu, Taak.Maak(TaakSoort.Signaal, Rol.Fg, null, "Klaar", Vandaag, _app.Klok.Nu));
            klaar.VinkAf(Iedereen.Iemand, nu);
            var mail = UitgaandeMail.OverAccount(MailSoort.FactorGewijzigd, fatma.AccountId, "", nu);
            mail.MarkeerVerzonden(nu);
            db.AddRange(klaar, Taak.Maak(TaakSoort.Signaal, Rol.Fg, null, "Open", Vandaag, nu), mail, UitgaandeMail.OverAccount(MailSoort.AdresWijzigt, fatma.AccountId, "", nu), Melding.Over(MeldingSoort.KoppelingGestopt, fatma.AccountId, nu));
            return Task.FromResult(true);
        });

        await NachtenAsync(dag, dag);

        Assert.Equal(blijft ? 2 : 1, await _app.VraagAsync(db => db.Taken.CountAsync(Ct)));
        Assert.Equal(blijft ? 2 : 1, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(Ct)));
        Assert.Equal(blijft ? 1 : 0, await _app.VraagAsync(db => db.Meldingen.CountAsync(Ct)));
    }

    [Fact, Regel("R-BWR-4"), Regel("R-AM-36")]
    public async Task Key_OfAPupilWhoWent_StaysForTheLastRecordThatItOpens_AndGoesWithIt()
    {
        var (nadia, leerling) = (await OuderAsync(), await _app.SchrijfInAsync());
        await LinkAsync(leerling, nadia, _ => { });
        await _app.DoeAsync<IServiceProvider>(async diensten =>
        {
            var db = (OuderPortaal.Web.Data.PortaalDbContext)diensten.GetService(typeof(OuderPortaal.Web.Data.PortaalDbContext))!;
            var weg = (OuderPortaal.Web.Bewaren.Leerlingvernietiging)diensten.GetService(typeof(OuderPortaal.Web.Bewaren.Leerlingvernietiging))!;
            await weg.VernietigAsync(await db.Leerlingen.SingleAsync(Ct), Iedereen.Iemand, Ct);
            await db.SaveChangesAsync(Ct);
        });
        var link = await _app.VraagAsync(db => db.Vertegenwoordigingen.SingleAsync(Ct));

        var erna = await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == leerling.Id, Ct));
        await NachtenAsync("2029-03-03", "2029-03-03");

        Assert.Equal((VertegenwoordigingStatus.Beeindigd, Eindreden.GegevensVernietigd, "Nadia Brouwer"), (link.Status, link.Eindreden, link.Naam));
        Assert.True(erna);
        Assert.False(await _app.VraagAsync(db => db.Vertegenwoordigingen.AnyAsync(Ct)));
        Assert.False(await _app.VraagAsync(db => db.Set<Datasleutel>().AnyAsync(d => d.EigenaarId == leerling.Id, Ct)));
    }

    private Task<AccountId> OuderAsync() => _app.AccountAsync("nadia@voorbeeld.example");

    private Task<bool> LinkAsync(Leerling leerling, AccountId account, Action<Vertegenwoordiging> daarna) => _app.BewaarAsync(async db =>
    {
        var link = Vertegenwoordiging.LegVast(
            await db.Leerlingen.SingleAsync(l => l.Id == leerling.Id, Ct), account, "Nadia Brouwer", VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.UittrekselBrp, Vandaag, null, Iedereen.Iemand, _app.Klok.Nu);
        db.Add(link);
        await db.SaveChangesAsync(Ct);
        daarna(link);
        return true;
    });

    /// <summary>The night of each of these local dates, and once more: a second run changes nothing.</summary>
    private async Task NachtenAsync(params string[] dagen)
    {
        foreach (var dag in dagen)
        {
            _app.Klok.Zet(Amsterdam.BeginVanDag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)).AddHours(10));
            await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
            await _app.DoeAsync<OpruimJob>(job => job.RunAsync(Ct));
            // The warning goes out that night: its thirty days run from there.
            await _app.BewaarAsync(async db =>
            {
                (await db.UitgaandeMails.Where(m => m.Soort == MailSoort.AccountEindigt && m.Status == MailStatus.Wacht).ToListAsync(Ct)).ForEach(m => m.MarkeerVerzonden(_app.Klok.Nu));
                return true;
            });
        }
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Gevolgen;

public sealed class VerzoekGevolgenTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private static readonly AccountId Moeder = new(new Guid("01900000-0000-7000-8000-000000000021"));

    [Fact, Regel("R-SEC-8")]
    public async Task KoppelLeerling_ToAnotherPupilWhileTheOverviewIsAboutTheFirst_IsRefusedAndChangesNothing()
    {
        var (verzoek, noor) = await app.VastgesteldAsync(Moeder, Zaken.Iemand);
        var sem = await app.SchrijfInAsync("Sem");
        await app.BewaarAsync(async db =>
        {
            var overzicht = Gegevensoverzicht.Begin(await db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id), Zaken.Iemand, app.Klok.Nu);
            overzicht.Importeer([Inhoud], [], 0, Zaken.Iemand, app.Klok.Nu);
            return db.Add(overzicht).Entity;
        });

        var fout = await Assert.ThrowsAsync<RuleViolation>(() => KoppelAsync(verzoek.Id, sem.Id));
        var overzicht = await app.VraagAsync(db => db.Overzichten.SingleAsync(o => o.VerzoekId == verzoek.Id));

        Assert.Equal("R-SEC-8", fout.Regel);
        Assert.Equal(noor.Id, (await app.HaalAsync(verzoek)).LeerlingId);
        Assert.Equal([Zaken.Iemand], overzicht.Samenstellers);
        await KoppelAsync(verzoek.Id, noor.Id);
        await app.BewaarAsync(async db =>
        {
            (await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).SingleAsync(o => o.Id == overzicht.Id)).MaakLeeg(Zaken.Iemand);
            return true;
        });
        await KoppelAsync(verzoek.Id, sem.Id);
        Assert.Equal(sem.Id, (await app.HaalAsync(verzoek)).LeerlingId);
    }

    [Theory, Regel("R-AM-01"), InlineData(Markering.BuitenArt7, 1), InlineData(Markering.BronNietToegestaan, 1), InlineData(Markering.Afgeschermd, 0), InlineData(Markering.JuistheidBetwist, 0)]
    public async Task Import_AsksToCleanUpOnlyWhatArticle7DoesNotAllow(Markering markering, int taken)
    {
        var (verzoek, _) = await app.VastgesteldAsync(Moeder, Zaken.Iemand);

        await app.BewaarAsync(async db =>
        {
            var overzicht = Gegevensoverzicht.Begin(await db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id), Zaken.Iemand, app.Klok.Nu);
            overzicht.Importeer([Inhoud with { Markering = markering }], [], 0, Zaken.Iemand, app.Klok.Nu);
            return db.Add(overzicht).Entity;
        });

        Assert.Equal(taken, await app.VraagAsync(db => db.Taken.CountAsync(t => t.VerzoekId == verzoek.Id && t.Soort == TaakSoort.Opruimen)));
        Assert.Equal(taken, await app.VraagAsync(db => db.Taken.CountAsync(t => t.VerzoekId == verzoek.Id && t.Soort == TaakSoort.Signaal && t.VoorRol == Rol.Fg)));
    }

    [Fact, Regel("R-AM-22")]
    public async Task MeldVertraging_AfterTheLastDay_SendsTheDateAndFulfilsTheTask()
    {
        var verzoek = await app.DienInAsync(Moeder);
        await app.BewaarAsync(db => Task.FromResult(db.Add(Taak.Maak(
            TaakSoort.NieuweDatumNoemen, Rol.Secretariaat, verzoek.Id, "Noem een nieuwe datum.", new DateOnly(2026, 4, 2), app.Klok.Nu))));

        await app.DoeMetAsync(verzoek, v => v.MeldVertraging(new DateOnly(2026, 4, 13), Zaken.Om(2026, 3, 31)));

        Assert.True(await app.VraagAsync(db => db.Brieven.AnyAsync(b => b.VerzoekId == verzoek.Id && b.Soort == BriefSoort.AntwoordKomtLater)));
        Assert.False(await app.VraagAsync(db => db.Taken.AnyAsync(t => t.VerzoekId == verzoek.Id && t.Soort == TaakSoort.NieuweDatumNoemen && t.GedaanOp == null)));
    }

    private Task<bool> KoppelAsync(Guid verzoek, Guid leerling) => app.BewaarAsync(async db =>
    {
        (await db.Verzoeken.SingleAsync(v => v.Id == verzoek)).KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == leerling), app.Klok.Nu);
        return true;
    });

    private static Gegevensinhoud Inhoud => new()
    {
        Sleutel = "g1", Categorie = Categorie.C7f, Label = "Leerjaar", Waarde = "groep 7", Herkomst = new Herkomst(HerkomstSoort.School), Bijzonder = false,
    };
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>Which school an item came from, and which one has a view: kept with the request, whatever happens to the overview and the register (R-COR-10, R-AM-11).</summary>
public sealed class HerkomstschoolTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-COR-10"), InlineData("basisschool het kompas", true), InlineData("Basisschool De Zandloper", false)]
    public async Task Item_FiledWithItsSchool_TellsOnlyThatSchool_WhenNoOverviewIsLeft(string school, bool verteld)
    {
        var vraag = Correctiezaak.Geboortedatum with { Plek = Correctiezaak.Geboortedatum.Plek with { VanSchool = true, Herkomstschool = school } };
        var zaak = await Correctiezaak.MaakAsync(_app, vragen: vraag);
        await zaak.BeslisAsync(toe: true);

        await zaak.VoerUitAsync();

        Assert.Equal(0, await _app.VraagAsync(db => db.Overzichten.CountAsync()));
        var berichten = await _app.VraagAsync(db => db.Kennisgevingen.ToListAsync());
        Assert.Equal(verteld ? ["Basisschool Het Kompas"] : [], berichten.Select(b => b.Naam));
        Assert.Equal(verteld ? 0 : 1, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Omschrijving.StartsWith("Zoek uit van welke school"))));
    }

    [Fact, Regel("R-COR-10")]
    public async Task Line_OfAnOpenOverview_TakesTheNameOfItsSchoolAlong()
    {
        _app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Mijn.Zaak.MaakAsync(_app);
        await zaak.MaakBeschikbaarAsync();
        var regel = await Pagina.HaalAsync(await _app.AlsAsync(zaak.Gezin.Account), zaak.Adres + "/klopt-niet/regel/1");

        var lijst = await regel.Formulier().Zet("Invoer.Keuze", "Verbeteren").Zet("Invoer.Wordt", "3 september 2013").Zet("Invoer.Grond", "Onjuist").VerstuurAsync();
        await (await lijst.NaarControleAsync()).VerstuurVerzoekAsync();

        var onderdeel = Assert.Single((await _app.VraagAsync(db => db.Correcties.SingleAsync())).Onderdelen);
        Assert.Equal((true, "Basisschool De Zandloper"), (onderdeel.VanSchool, onderdeel.Herkomstschool));
    }

    [Theory, Regel("R-AM-11")]
    [InlineData("Basisschool De Zandloper", "Basisschool Het Kompas")]
    [InlineData("Basisschool De Zandloper", "")]
    public async Task View_IsOfTheSchoolThatWroteIt_WhateverTheRegisterSays(string school, string register)
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await SchoolAsync(zaak, register);
        var onderdelen = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), $"{zaak.Adres}/onderdelen");
        Assert.Equal(register, Formulieren.Formulierproef.Eerste(onderdelen, "School")["School"] ?? "");

        var leeg = await Formulieren.Formulierproef.Eerste(onderdelen, "School").Zet("School", "").Zet("Zienswijze", "2026-03-02").VerstuurAsync();
        await Formulieren.Formulierproef.Eerste(onderdelen, "School").Zet("School", school).Zet("Zienswijze", "2026-03-02").VerstuurAsync();
        await zaak.BesluitAsync();

        Assert.Contains("Vul in van welke school de brief kwam.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Equal(school, (await zaak.HaalAsync()).ZienswijzeSchool);
        Assert.Equal(school, (await _app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.WissingAanSchool))).AanNaam);
        Assert.Equal(0, await _app.VraagAsync(db => db.Taken.CountAsync(t => t.Omschrijving.StartsWith("De school gaf een mening"))));
    }

    [Fact, Regel("R-AM-11")]
    public async Task View_FromBeforeTheSchoolWasKept_WithNoSchoolInTheRegister_LeavesATaskAndSendsNothing()
    {
        var zaak = await Correctiezaak.MaakAsync(_app, geboren: new DateOnly(2018, 9, 12), vragen: Correctiezaak.OudAdres);
        await SchoolAsync(zaak, "");
        await _app.BewaarAsync(async db =>
        {
            (await db.Correcties.SingleAsync()).LegZienswijzeSchoolVast(new DateOnly(2026, 3, 2), "Basisschool De Zandloper", await db.Verzoeken.SingleAsync(), _app.Klok.Nu);
            return true;
        });
        await _app.VraagAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "Correcties" SET "ZienswijzeSchool" = NULL"""));

        await zaak.BesluitAsync();

        var taak = Assert.Single(await _app.VraagAsync(db => db.Taken.Where(t => t.Omschrijving.StartsWith("De school gaf een mening, maar in het register staat geen school.")).ToListAsync()));
        Assert.Equal((TaakSoort.Signaal, Rol.Secretariaat), (taak.Soort, taak.VoorRol));
        Assert.Equal(0, await _app.VraagAsync(db => db.Brieven.CountAsync(b => b.Soort == BriefSoort.WissingAanSchool)));
    }

    private Task<bool> SchoolAsync(Correctiezaak zaak, string school) => _app.BewaarAsync(async db =>
    {
        var leerling = await db.Leerlingen.SingleAsync(l => l.Id == zaak.Leerling.Id);
        return leerling.Wijzig(leerling.Gegevens with { School = school }, Secretariaat.Zaken.Iemand, _app.Klok.Nu);
    });
}

using OuderPortaal.Domain;

namespace OuderPortaal.Web.Tests.Secretariaat;

/// <summary>The workbench finds the typed child in the register (R-AM-08).</summary>
public sealed class LeerlingvoorstelTests
{
    [Theory, Regel("R-AM-08")]
    [InlineData("Noor Verhage", "2014-09-03", "Naam en geboortedatum zijn gelijk.")]
    [InlineData("Noor Verhaghe", "2014-09-03", "Naam lijkt erop; geboortedatum gelijk.")]
    [InlineData("Noor Verhage", "2014-03-09", "Naam gelijk; dag en maand van de geboortedatum omgewisseld.")]
    [InlineData("Noor Verhage", "2013-09-03", "Naam gelijk; één cijfer van de geboortedatum anders.")]
    [InlineData("Noor Jansen", "2014-09-03", "Naam deels gelijk; geboortedatum gelijk.")]
    public async Task Workbench_WithATypedChild_LinksInOneClickWithoutTyping(string naam, string geboren, string reden)
    {
        await using var app = new PortaalApp();
        var leerling = await app.SchrijfInAsync();
        await app.SchrijfInAsync("Bram", "Pieterse", new DateOnly(2014, 9, 3));
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, naam, DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture));
        await app.DoeMetAsync(verzoek, v => v.WijsToe(Zaken.Iemand, app.Klok.Nu));

        var werkbank = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        var gekoppeld = await werkbank.Formulier("main .paneel form").VerstuurAsync("Koppel Noor Verhage");

        Assert.Contains(reden, werkbank.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Pieterse", werkbank.Tekst, StringComparison.Ordinal);
        Assert.Equal($"/secretariaat/verzoeken/{verzoek.PubliekId}", gekoppeld.Pad);
        Assert.Equal(leerling.Id, (await app.HaalAsync(verzoek)).LeerlingId);
    }

    [Fact, Regel("R-AM-03", "R-AM-08")]
    public async Task Workbench_WithAnUnknownChild_LeadsToTheLetterThatIsTheSameForEverybody()
    {
        await using var app = new PortaalApp();
        await app.SchrijfInAsync();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, "Milan Okafor", new DateOnly(2015, 1, 20));
        await app.DoeMetAsync(verzoek, v => v.WijsToe(Zaken.Iemand, app.Klok.Nu));

        var werkbank = await Pagina.HaalAsync(await app.AlsAsync(Rol.Secretariaat), $"/secretariaat/verzoeken/{verzoek.PubliekId}");
        var brief = await werkbank.VolgAsync("Dit kind staat niet in ons register");

        Assert.Contains("In het register vinden wij niemand die daarop lijkt.", werkbank.Tekst, StringComparison.Ordinal);
        Assert.Equal("Vragen wat er nog ontbreekt", brief.H1);
    }

    [Fact, Regel("R-AM-08")]
    public async Task Workbench_ForOtherStaff_ShowsNobodyFromTheRegister()
    {
        await using var app = new PortaalApp();
        await app.SchrijfInAsync();
        var verzoek = await app.DienInAsync((await app.MaakAccountAsync("Nadia Brouwer")).AccountId, "Noor Verhaghe");
        await app.DoeMetAsync(verzoek, v => v.WijsToe(Zaken.Iemand, app.Klok.Nu));

        var directeur = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/secretariaat/verzoeken/{verzoek.PubliekId}");

        Assert.DoesNotContain("Verhage", directeur.Tekst, StringComparison.Ordinal);
    }
}

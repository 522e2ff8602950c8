using System.Net;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Fg;

public sealed class ToezichtTests : IAsyncDisposable
{
    private readonly PortaalApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Figures_EqualTheDatabase_AndLeadToTheRequestsBehindThem()
    {
        var ouder = (await _app.MaakAccountAsync("Nadia Brouwer")).AccountId;
        await _app.DienInAsync(ouder);
        var stil = await _app.DienInAsync(ouder);
        await _app.DoeMetAsync(stil, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, new DateOnly(2026, 3, 16), Zaken.Iemand, _app.Klok.Nu));
        var client = await _app.AlsAsync(Rol.Fg);

        var getallen = await Pagina.HaalAsync(client, "/fg");
        var lijst = await Pagina.HaalAsync(client, "/fg/verzoeken?toon=Stil");
        var proces = await lijst.VolgAsync(stil.Nummer);

        Assert.Equal("2", Getal(getallen, "Open"));
        Assert.Equal("1", Getal(getallen, "De tijd staat stil"));
        Assert.Equal("0", Getal(getallen, "Te laat"));
        Assert.Single(lijst.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("De naam wijkt af", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bewijs gevraagd", proces.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Brouwer", proces.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Verhage", proces.Html, StringComparison.Ordinal);
        Assert.All(new[] { getallen, lijst, proces }, p => Assert.Equal(HttpStatusCode.OK, p.Status));
    }

    [Fact, Regel("R-8.1-1")]
    public async Task AnotherRole_Gets404WithOneJournaalRow()
    {
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/fg");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal(1, await _app.VraagAsync(db => db.Journaal.CountAsync(j => j.Handeling == "GeweigerdeToegang")));
    }

    private static string Getal(Pagina pagina, string naam) => pagina.Document.QuerySelectorAll("dl > div").First(d => d.QuerySelector("dt")!.TextContent == naam)
        .QuerySelector("dd")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
}

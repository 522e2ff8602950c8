using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Leeftijd;

/// <summary>
/// Born on 29 February: every page asks the rules in force on which day somebody is 16 (D-17). Sixteen years later is a leap year too, until 2100.
/// </summary>
public sealed class SchrikkelTests : IAsyncLifetime
{
    private static readonly DateOnly Geboren = new(2084, 2, 29);
    private readonly PortaalApp _app = new();

    public ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new DateTimeOffset(2100, 2, 27, 12, 0, 0, TimeSpan.Zero));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("D-17", "R-VTG-2")]
    [InlineData(SchrikkelVerjaardag.EersteMaart, 28, "/nog-geen-16", "maandag 1 maart 2100")]
    [InlineData(SchrikkelVerjaardag.EersteMaart, 29, "/antwoord", null)]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, 27, "/nog-geen-16", "zondag 28 februari 2100")]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, 28, "/antwoord", null)]
    public async Task Wizard_OfAPupil_KnowsFromWhichDayTheRulesInForceCountSixteen(SchrikkelVerjaardag schrikkel, int dag, string naar, string? vanaf)
    {
        await KiesAsync(schrikkel);
        _app.Klok.Zet(new DateTimeOffset(2100, 2, 1, 12, 0, 0, TimeSpan.Zero).AddDays(dag - 1));
        var client = await _app.AlsOuderAsync();
        var waar = await (await Pagina.HaalAsync(client, "/mijn/verzoeken/nieuw")).Formulier().Zet("Invoer.Onderwerp", "IkAlsLeerling").VerstuurAsync();

        var na = await waar.Formulier().Zet("Invoer.Naam", "Noor Verhage").Zet("Invoer.Geboren.Dag", "29").Zet("Invoer.Geboren.Maand", "2").Zet("Invoer.Geboren.Jaar", "2084").VerstuurAsync();

        Assert.EndsWith(naar, na.Pad, StringComparison.Ordinal);
        Assert.Contains(vanaf ?? "", na.Tekst, StringComparison.Ordinal);
    }

    [Theory, Regel("D-17", "R-VTG-17")]
    [InlineData(SchrikkelVerjaardag.EersteMaart, 28, "16 jaar op maandag 1 maart 2100")]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, 27, "16 jaar op zondag 28 februari 2100")]
    [InlineData(SchrikkelVerjaardag.AchtentwintigFebruari, 28, "Niemand.")]
    public async Task Verjaardagen_CountByTheRulesInForce(SchrikkelVerjaardag schrikkel, int dag, string zin)
    {
        await KiesAsync(schrikkel);
        await _app.SchrijfInAsync(geboren: Geboren);
        _app.Klok.Zet(new DateTimeOffset(2100, 2, dag, 12, 0, 0, TimeSpan.Zero));

        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Secretariaat), "/secretariaat/verjaardagen");

        Assert.Contains(zin, pagina.Tekst, StringComparison.Ordinal);
    }

    private async Task KiesAsync(SchrikkelVerjaardag schrikkel) => await _app.BewaarAsync(async db =>
    {
        var nu = await db.InstellingenVersies.OrderByDescending(i => i.Vanaf).FirstAsync();
        return db.Add(nu.Volgende(new TermijnInstellingen { Schrikkel = schrikkel }, Rechtsbescherming.Awb, nu.Vanaf.AddMilliseconds(1)));
    });
}

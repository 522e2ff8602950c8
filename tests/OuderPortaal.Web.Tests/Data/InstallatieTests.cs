using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Data;

/// <summary>What an SWV chose in <c>installatie.json</c> is what the first settings say.</summary>
[Regel("R-AM-32", "D-14", "D-15")]
public sealed class InstallatieTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Fills the database anew, from the file of the program with another section of choices.</summary>
    private async Task<InstellingenVersie> RichtInAsync(JsonNode? keuzes, string sectie = "Keuzes")
    {
        var bestand = JsonNode.Parse(await File.ReadAllTextAsync(Werkmap.Pad("src", "OuderPortaal.Web", "installatie.json"), Ct))!.AsObject();
        bestand.Remove("Keuzes");
        if (keuzes is not null)
            bestand[sectie] = keuzes;
        await File.WriteAllTextAsync(Path.Combine(_app.Map, "installatie.json"), bestand.ToJsonString(), Ct);
        using var map = new PhysicalFileProvider(_app.Map);
        _app.Services.GetRequiredService<IWebHostEnvironment>().ContentRootFileProvider = map;
        await _app.VraagAsync(async db => await db.SwvInstellingen.ExecuteDeleteAsync(Ct) + await db.InstellingenVersies.ExecuteDeleteAsync(Ct) + await db.KalenderVersies.ExecuteDeleteAsync(Ct));
        await _app.DoeAsync<Installatie>(i => i.RichtInAsync(Ct));
        return await _app.VraagAsync(db => db.InstellingenVersies.SingleAsync(Ct));
    }

    private static (bool GezinVertellen, bool Informatie377c, bool InformeerAndereOuder) Van(InstellingenVersie versie) =>
        (versie.GezinVertellen, versie.Informatie377c, versie.Termijnen.InformeerAndereOuder);

    [Fact]
    public async Task Choices_OfTheFile_AreThoseOfTheFirstSettings()
    {
        var anders = await RichtInAsync(new JsonObject { ["GezinVertellen"] = true, ["Informatie377c"] = false, ["InformeerAndereOuder"] = true });

        Assert.Equal((true, false, true), Van(anders));
    }

    [Fact]
    public async Task Choices_ThatAreNotNamed_KeepTheirDefault()
    {
        Assert.Equal((false, true, false), Van(await RichtInAsync(keuzes: null)));
        Assert.Equal((true, true, false), Van(await RichtInAsync(new JsonObject { ["GezinVertellen"] = true })));
    }

    [Fact]
    public async Task Choice_WithATypingError_StopsTheStart() =>
        await Assert.ThrowsAsync<JsonException>(() => RichtInAsync(new JsonObject { ["GezinVertelen"] = true }));

    [Theory, InlineData("Keuze"), InlineData("keuzes")]
    public async Task Section_WithATypingError_StopsTheStart_AndIsNamed(string naam)
    {
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => RichtInAsync(new JsonObject { ["GezinVertellen"] = true }, naam));

        Assert.Contains($"a section {naam} that does not exist", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_OfTheDemo_AreTheDefaults() =>
        Assert.Equal((false, true, false), Van(await _app.VraagAsync(db => db.InstellingenVersies.SingleAsync(Ct))));
}

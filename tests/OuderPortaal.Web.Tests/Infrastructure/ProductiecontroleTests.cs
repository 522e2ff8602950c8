using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Tests.Kluis;

namespace OuderPortaal.Web.Tests.Infrastructure;

public sealed class ProductiecontroleTests : IAsyncDisposable
{
    private readonly Proefkluis _kluis = new();

    private readonly Dictionary<string, string?> _instellingen = new(StringComparer.Ordinal)
    {
        ["Kluis:Sleutel"] = $"k:{Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)(i * 7))])}",
        ["Portaal:Origin"] = "https://portaal.deproeftuin.example",
        ["AllowedHosts"] = "portaal.deproeftuin.example",
        ["Mail:Smtp:Host"] = "post.deproeftuin.example",
        ["Virusscanner:Adres"] = "127.0.0.1:3310",
    };

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    [Theory]
    [InlineData("Portaal:Klok", "2026-03-02T09:00:00Z", "Portaal__Klok is gezet")]
    [InlineData("Kluis:Sleutel", "", "De sleutel van de kluis ontbreekt")]
    [InlineData("Kluis:Sleutel", "k:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "is een voorbeeld en geen echte sleutel")]
    [InlineData("Portaal:Origin", "", "Portaal__Origin ontbreekt")]
    [InlineData("Portaal:Origin", "http://portaal.deproeftuin.example", "begint niet met https://")]
    [InlineData("AllowedHosts", "*", "AllowedHosts laat elke naam toe")]
    [InlineData("AllowedHosts", "a.example;*", "AllowedHosts laat elke naam toe")]
    [InlineData("Mail:Smtp:Host", "", "Mail__Smtp__Host ontbreekt")]
    [InlineData("Virusscanner:Adres", "", "Virusscanner__Adres ontbreekt")]
    [InlineData("Virusscanner:Adres", "http://scanner/pad", "Virusscanner__Adres is geen adres")]
    [InlineData("Mail:Smtp:Password", "ChangeMe123", "Mail__Smtp__Password is een voorbeeld")]
    public async Task Setting_WhenNotFitForRealPeople_IsNamed(string naam, string waarde, string zin)
    {
        _instellingen[naam] = waarde;

        var fouten = await FoutenAsync();

        Assert.Contains(fouten, f => f.Contains(zin, StringComparison.Ordinal));
        Assert.Equal(2, fouten.Count); // this one, and the installation data that this database lacks
    }

    [Theory]
    [InlineData("nee", true)]
    [InlineData("Onze opslag scant elk bestand voordat iemand het leest.", false)]
    public async Task WithoutVirusScanner_OnlyASentenceThatSaysWhyWillDo(string waarom, bool fout)
    {
        _instellingen["Virusscanner:Adres"] = "";
        _instellingen["Virusscanner:Geen"] = waarom;

        Assert.Equal(fout, (await FoutenAsync()).Exists(f => f.Contains("Virusscanner", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task DemoDatabase_AndEmptyInstallation_AreNamed()
    {
        await using (var db = _kluis.Db())
        {
            db.Add(new Demomerk());
            await db.SaveChangesAsync();
        }

        Assert.Collection(
            await FoutenAsync(),
            f => Assert.StartsWith("Deze database bevat verzonnen personen", f, StringComparison.Ordinal),
            f => Assert.StartsWith("De gegevens van het samenwerkingsverband ontbreken", f, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DatabaseThatIsNotThere_IsOneOfTheFaults()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(_kluis.Databasebestand);

        Assert.Equal(["De database is nog niet bijgewerkt. Voer eerst uit: OuderPortaal.Web migreer"], await FoutenAsync());
        Assert.False(File.Exists(_kluis.Databasebestand));
    }

    private async Task<List<string>> FoutenAsync()
    {
        await using var db = _kluis.Db();
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(_instellingen).Build();
        var controle = new Productiecontrole(instellingen, new HostingEnvironmentStub(), new Datamap(_kluis.Map), db);
        var fout = await Assert.ThrowsAsync<StartGeweigerd>(() => controle.ControleerAsync(default));
        return [.. fout.Message.Split(Environment.NewLine).Skip(1).Select(r => r.TrimStart(' ', '-'))];
    }

    private sealed class HostingEnvironmentStub : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = null!;
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Tests.Architectuur;

namespace OuderPortaal.Web.Tests.Data;

/// <summary>One writes at a time, on the file of SQLite and on a server alike.</summary>
public sealed class SchrijverTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Manieren => ["transaction", "save"];

    [Theory, MemberData(nameof(Manieren))]
    public async Task Writer_WhileAnotherReadsToWrite_BeginsWhenThatOneIsDone(string manier)
    {
        // So that the second one is quick, unless it waits.
        await SchrijfAsync(manier);
        var (gelezen, verder) = (new TaskCompletionSource(), new TaskCompletionSource());
        var eerste = InTransactieAsync(async (db, ct) =>
        {
            await db.Verzoeken.CountAsync(ct);
            gelezen.SetResult();
            await verder.Task;
        });
        await Task.WhenAny(gelezen.Task, eerste).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        // On a thread of its own: SQLite waits where it stands.
        var tweede = Task.Run(() => SchrijfAsync(manier), Ct);
        var wachtte = await Task.WhenAny(tweede, Task.Delay(1000, Ct)) != tweede;
        verder.SetResult();
        await Task.WhenAll(eerste, tweede).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        Assert.True(wachtte);
    }

    [Theory, MemberData(nameof(Manieren))]
    public async Task Writer_AfterWorkThatFailed_BeginsAtOnce(string manier)
    {
        await MisluktAsync(manier);

        await app.VraagAsync(async db =>
        {
            // Takes the connection of the one that failed out of the pool, as it was left.
            await db.Database.OpenConnectionAsync(Ct);
            await Task.Run(() => SchrijfAsync("save"), Ct).WaitAsync(TimeSpan.FromSeconds(8), Ct);
            return true;
        });
    }

    /// <summary>A transaction of anybody else would write beside the one that has the right to.</summary>
    [Fact]
    public void Transactions_BeginInOneRoad_AndWhereItsSaveHasTheRightAlready() => Assert.Equal(
        [
            "src/OuderPortaal.Web/Data/TransactieExtensions.cs",
            "src/OuderPortaal.Web/Journaal/Journaalketen.cs",
            "src/OuderPortaal.Web/Journaal/Journaalslot.cs", // SQLite only
        ],
        Bron.Bestanden("src", "*.cs").Where(pad => File.ReadAllText(Path.Combine(Bron.Wortel, pad)).Contains("BeginTransaction", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Form_WhileOthersKeepWriting_SaysSo_AndGoesOnWithWhatWasTyped()
    {
        await using var druk = new PortaalApp();
        var ertussen = Jobs.Ertussen.In(druk);
        var fatma = await druk.AlsAsync(Rol.Secretariaat);
        var lijst = await Pagina.HaalAsync(fatma, "/verwerkingsregister");
        var adres = $"{(await lijst.VolgAsync(EersteRegister.Portaal)).Pad}/wijzigen";
        var formulier = (await Pagina.HaalAsync(fatma, adres)).Formulier("#wijzigen").Zet("Invoer.Ontvangers", "wie het verzoek deed");
        ertussen.Doe(() => throw new DatabaseBezet());

        var bezet = await formulier.VerstuurAsync();
        var later = await bezet.Formulier("#wijzigen").VerstuurAsync();

        Assert.Contains("Het is nu erg druk.", bezet.Tekst, StringComparison.Ordinal);
        Assert.Contains("wie het verzoek deed", bezet.Document.QuerySelector("textarea[name='Invoer.Ontvangers']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De nieuwe versie staat in het register.", later.Tekst, StringComparison.Ordinal);
    }

    private async Task MisluktAsync(string manier)
    {
        if (manier == "transaction")
        {
            await Assert.ThrowsAsync<RuleViolation>(() => InTransactieAsync((_, _) => throw new RuleViolation("R-TST-1", "Nee.")));
            return;
        }

        var dubbel = Nieuw();
        await BewaarAsync(dubbel);
        await Assert.ThrowsAsync<DbUpdateException>(() => BewaarAsync(dubbel));
    }

    private Task SchrijfAsync(string manier) => manier == "save" ? BewaarAsync(Nieuw()) : InTransactieAsync((db, ct) => db.Verzoeken.CountAsync(ct));

    private Task<int> BewaarAsync(string voorvoegsel) => app.VraagAsync(db =>
    {
        db.Add(new Nummerteller { Voorvoegsel = voorvoegsel, Jaar = 2026, Laatste = 1 });
        return db.SaveChangesAsync(Ct);
    });

    private string Nieuw() => Guid.CreateVersion7(app.Klok.Nu).ToString("N")[^8..];

    private Task<bool> InTransactieAsync(Func<PortaalDbContext, CancellationToken, Task> werk) => app.VraagAsync(db => db.InTransactieAsync(
        async ct =>
        {
            await werk(db, ct);
            return true;
        },
        Ct));
}

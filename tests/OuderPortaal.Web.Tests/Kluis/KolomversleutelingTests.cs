using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Tests.Kluis;

public sealed class KolomversleutelingTests : IAsyncDisposable
{
    private const string Kanariezin = "Sem heeft een dyscalculieverklaring en slaapt slecht";
    private readonly Proefkluis _kluis = new();

    public ValueTask DisposeAsync() => _kluis.DisposeAsync();

    [Fact]
    public async Task Text_WhenSaved_ReadsBackWithAndWithoutTracking()
    {
        var id = await BewaarAsync(Kanariezin, notitie: null);

        await using var db = _kluis.Db();
        var los = await db.Stukken.AsNoTracking().SingleAsync(s => s.Id == id);
        var gevolgd = await db.Stukken.SingleAsync(s => s.Id == id);

        Assert.Equal(Kanariezin, los.Motivering);
        Assert.Equal(Kanariezin, gevolgd.Motivering);
        Assert.Null(gevolgd.Notitie);
        Assert.Null(gevolgd.Adres);
    }

    [Fact]
    public async Task Text_WithInitOnlyOrGetOnlyProperty_ReadsBack()
    {
        var id = await BewaarAsync("x", notitie: "notitie");
        await using (var db = _kluis.Db())
        {
            var stuk = await db.Stukken.SingleAsync(s => s.Id == id);
            typeof(Proefstuk).GetField("<Adres>k__BackingField", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(stuk, "Laan 1");
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        var terug = await opnieuw.Stukken.SingleAsync(s => s.Id == id);

        Assert.Equal("notitie", terug.Notitie);
        Assert.Equal("Laan 1", terug.Adres);
    }

    [Fact]
    public async Task Text_WhenItIsTheOnlyChange_IsSavedAndTheEntryIsModified()
    {
        var id = await BewaarAsync("eerst", notitie: null);
        await using (var db = _kluis.Db())
        {
            var stuk = await db.Stukken.SingleAsync(s => s.Id == id);
            stuk.Motiveer("daarna");
            Kolomversleuteling.Versleutel(db);
            Assert.Equal(EntityState.Modified, db.Entry(stuk).State);
            Assert.Equal(1, await db.SaveChangesAsync());
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("daarna", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Fact]
    public async Task Save_WhenNothingChanged_WritesNothing()
    {
        var id = await BewaarAsync("zelfde", notitie: "n");

        await using var db = _kluis.Db();
        _ = await db.Stukken.Include(s => s.Regels).SingleAsync(s => s.Id == id);

        Assert.Equal(0, await db.SaveChangesAsync());
    }

    [Fact]
    public async Task Save_WhenAnotherPropertyChanged_LeavesTheEncryptedValueAlone()
    {
        var id = await BewaarAsync("zelfde", notitie: "n");
        var voor = await _kluis.SqlAsync($"select hex(Motivering) from Stukken where Id = {id}");
        await using (var db = _kluis.Db())
        {
            (await db.Stukken.SingleAsync(s => s.Id == id)).Status = "Klaar";
            await db.SaveChangesAsync();
        }

        Assert.Equal(voor, await _kluis.SqlAsync($"select hex(Motivering) from Stukken where Id = {id}"));
    }

    [Fact]
    public async Task Update_WithObjectReadWithoutTracking_KeepsItsTexts()
    {
        var id = await BewaarAsync("blijft", notitie: "n");
        Proefstuk los;
        await using (var db = _kluis.Db())
            los = await db.Stukken.AsNoTracking().SingleAsync(s => s.Id == id);
        await using (var db = _kluis.Db())
        {
            db.Update(los);
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("blijft", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Fact]
    public async Task Child_WithOwnerInShadowForeignKey_ReadsBackAndChanges()
    {
        var id = await BewaarAsync("x", notitie: null, "regel een", "regel twee");
        await using (var db = _kluis.Db())
        {
            var stuk = await db.Stukken.Include(s => s.Regels).SingleAsync(s => s.Id == id);
            stuk.Regels.Single(r => r.Waarde == "regel twee").Wijzig("regel drie");
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        var regels = (await opnieuw.Stukken.Include(s => s.Regels).SingleAsync(s => s.Id == id)).Regels.Select(r => r.Waarde);
        Assert.Equal(["regel drie", "regel een"], regels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DatabaseFiles_WhenTextIsSaved_DoNotHoldIt()
    {
        await BewaarAsync(Kanariezin, notitie: Kanariezin, Kanariezin);

        var inhoud = Directory.EnumerateFiles(_kluis.Map, "*", SearchOption.AllDirectories).Select(LeesGedeeld);

        Assert.All(inhoud, bytes => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Kanariezin))));
    }

    [Theory]
    [InlineData("update Stukken set Motivering = (select Motivering from Stukken where Id = @bron) where Id = @doel")]
    [InlineData("update Stukken set Motivering = (select Notitie from Stukken where Id = @doel) where Id = @doel")]
    [InlineData("update Stukken set Motivering = substr(Motivering, 1, length(Motivering) - 1) where Id = @doel")]
    [InlineData("update Stukken set Motivering = x'01' where Id = @doel")]
    public async Task Value_WhenCopiedOrChanged_IsRefused(string sql)
    {
        var zaak = Proefkluis.Id();
        var bron = await BewaarAsync("bron", "n", zaak);
        var doel = await BewaarAsync("doel", "n", zaak);
        await VoerUitAsync(sql, bron, doel);

        await using var db = _kluis.Db();
        await Assert.ThrowsAsync<KluisGeschonden>(() => db.Stukken.SingleAsync(s => s.Id == doel));
    }

    [Fact]
    public async Task Query_OnEncryptedText_IsRefused()
    {
        await using var db = _kluis.Db();

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => db.Stukken.Where(s => s.Motivering == "x").ToListAsync());

        Assert.Contains("could not be translated", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vernietig_WhenCommitted_EmptiesEveryTextOfTheOwnerAndNothingThrows()
    {
        var zaak = Proefkluis.Id();
        var id = await BewaarAsync("weg", "ook weg", zaak);
        var ander = await BewaarAsync("blijft", null, Proefkluis.Id());
        await using (var db = _kluis.Db())
        {
            await _kluis.Sleutelbos.VernietigAsync(db, zaak, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        var stuk = await opnieuw.Stukken.SingleAsync(s => s.Id == id);
        Assert.Equal("", stuk.Motivering);
        Assert.Null(stuk.Notitie);
        Assert.Equal("blijft", (await opnieuw.Stukken.SingleAsync(s => s.Id == ander)).Motivering);
        Assert.Equal(0, await opnieuw.SaveChangesAsync());
    }

    [Fact]
    public async Task Vernietig_WhenRolledBack_LeavesTheTexts()
    {
        var zaak = Proefkluis.Id();
        var id = await BewaarAsync("blijft", null, zaak);
        await using (var db = _kluis.Db())
        {
            await using var transactie = await db.Database.BeginTransactionAsync();
            await _kluis.Sleutelbos.VernietigAsync(db, zaak, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync();
            await transactie.RollbackAsync();
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("blijft", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NewKey_WhenItsTransactionIsUndone_IsNotUsedAgain(bool uitdrukkelijk)
    {
        var zaak = Proefkluis.Id();
        var id = Proefkluis.Id();
        await using (var db = _kluis.Db())
        {
            var transactie = await db.Database.BeginTransactionAsync();
            db.Add(Stuk(Proefkluis.Id(), zaak, "eerste"));
            await db.SaveChangesAsync();
            if (uitdrukkelijk)
                await transactie.RollbackAsync();
            await transactie.DisposeAsync();

            db.Add(Stuk(id, zaak, "tweede"));
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("tweede", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Fact]
    public async Task Save_WhenItFailedAndItsTransactionIsUndone_CanBeDoneAgainAndReadsBack()
    {
        var (zaak, dubbel) = (Proefkluis.Id(), Proefkluis.Id());
        await BewaarAsync("er al", null, dubbel, id: dubbel);
        var id = Proefkluis.Id();
        await using (var db = _kluis.Db())
        {
            await using (var transactie = await db.Database.BeginTransactionAsync())
            {
                var botsing = Stuk(dubbel, zaak, "botst");
                db.AddRange(Stuk(id, zaak, "komt er toch"), botsing);
                await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
                await transactie.RollbackAsync();
                db.Entry(botsing).State = EntityState.Detached;
            }

            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("komt er toch", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Fact]
    public async Task Save_WhenUndoneAfterSuccess_AndAddedAgain_ReadsBack()
    {
        var id = Proefkluis.Id();
        await using (var db = _kluis.Db())
        {
            var stuk = Stuk(id, Proefkluis.Id(), "nog een keer");
            await using (var transactie = await db.Database.BeginTransactionAsync())
            {
                db.Add(stuk);
                await db.SaveChangesAsync();
                await transactie.RollbackAsync();
            }

            db.Entry(stuk).State = EntityState.Added;
            await db.SaveChangesAsync();
        }

        await using var opnieuw = _kluis.Db();
        Assert.Equal("nog een keer", (await opnieuw.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    [Fact]
    public async Task NewKey_InsideRunningTransaction_OpensItsTextsBeforeTheCommit()
    {
        var id = Proefkluis.Id();
        await using var db = _kluis.Db();
        await using var transactie = await db.Database.BeginTransactionAsync();
        db.Add(Stuk(id, Proefkluis.Id(), "net geschreven"));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var stuk = await db.Stukken.SingleAsync(s => s.Id == id);

        Assert.Equal("net geschreven", stuk.Motivering);
    }

    [Fact]
    public async Task LaadVoor_WithKnownAndUnknownOwners_TakesWhatIsThere()
    {
        var zaak = Proefkluis.Id();
        var id = await BewaarAsync("voorgeladen", null, zaak);

        await _kluis.Sleutelbos.LaadVoorAsync([zaak, zaak, Proefkluis.Id()], TestContext.Current.CancellationToken);

        await using var db = _kluis.Db();
        Assert.Equal("voorgeladen", (await db.Stukken.SingleAsync(s => s.Id == id)).Motivering);
    }

    private static Proefstuk Stuk(Guid id, Guid zaak, string motivering, string? notitie = null)
    {
        var stuk = new Proefstuk { Id = id, ZaakId = zaak, Notitie = notitie };
        stuk.Motiveer(motivering);
        return stuk;
    }

    private static byte[] LeesGedeeld(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }

    private Task<Guid> BewaarAsync(string motivering, string? notitie, params string[] regels) => BewaarAsync(motivering, notitie, Proefkluis.Id(), regels);

    private Task<Guid> BewaarAsync(string motivering, string? notitie, Guid zaak, params string[] regels) => BewaarAsync(motivering, notitie, zaak, Proefkluis.Id(), regels);

    private async Task<Guid> BewaarAsync(string motivering, string? notitie, Guid zaak, Guid id, params string[] regels)
    {
        await using var db = _kluis.Db();
        var stuk = Stuk(id, zaak, motivering, notitie);
        foreach (var regel in regels)
            stuk.Voeg(new Proefregel(Proefkluis.Id(), regel));
        db.Add(stuk);
        await db.SaveChangesAsync();
        return stuk.Id;
    }

    private async Task VoerUitAsync(string sql, Guid bron, Guid doel)
    {
        await using var db = _kluis.Db();
        await db.Database.OpenConnectionAsync();
        await using var opdracht = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        opdracht.CommandText = sql;
        opdracht.Parameters.AddWithValue("@bron", bron);
        opdracht.Parameters.AddWithValue("@doel", doel);
        Assert.Equal(1, await opdracht.ExecuteNonQueryAsync());
    }
}

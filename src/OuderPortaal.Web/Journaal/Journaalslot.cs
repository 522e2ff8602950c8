using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Journaal;

/// <summary>Prepares the journaal of a database, with the start lock held: the triggers that refuse a change or a deletion, and the chain over the rows that were there before it.</summary>
public sealed class Journaalslot
{
    public const string NietWijzigen = "Journaal_NietWijzigen";
    public const string NietWissen = "Journaal_NietWissen";

    private const int PerKeer = 2000;
    private readonly PortaalDbContext _db;
    private readonly Journaalsleutels _sleutels;

    internal Journaalslot(PortaalDbContext db, Journaalsleutels sleutels) => (_db, _sleutels) = (db, sleutels);

    /// <exception cref="StartGeweigerd">The head of the chain is gone, while there are rows in it.</exception>
    public async Task RichtInAsync(CancellationToken ct)
    {
        await ZetTriggersAsync(ct);
        if (await _db.Set<Journaalkop>().AnyAsync(ct))
            return;
        if (await _db.Journaal.AnyAsync(j => j.Nummer != null, ct))
            throw new StartGeweigerd("De kop van het journaal (tabel Journaalkop) is weg, maar er zijn wel rijen. Zet een reservekopie van de database terug.");
        await _db.InTransactieAsync(SchakelBestaandeAsync, ct);
    }

    /// <summary>Both triggers are there.</summary>
    public async Task<bool> IsGeslotenAsync(CancellationToken ct) => 2 == (_db.Database.IsSqlite()
        ? await _db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'Journaal' AND name IN ({NietWijzigen}, {NietWissen})").SingleAsync(ct)
        : await _db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sys.triggers WHERE parent_id = OBJECT_ID('Journaal') AND is_disabled = 0 AND object_id IN (OBJECT_ID('Journaal_NietWijzigen', 'TR'), OBJECT_ID('Journaal_NietWissen', 'TR'))").SingleAsync(ct));

    /// <summary>
    /// What was written before <c>grens</c> may go: from the first row on, without holes. Adds the row that says up to where, with the last seal, so that the chain goes on from
    /// there; the trigger lets them through. Returns how many went.
    /// </summary>
    public Task<int> SnoeiAsync(DateTimeOffset grens, DateTimeOffset nu, CancellationToken ct) => _db.InTransactieAsync(async token =>
    {
        var blijft = await _db.Journaal.Where(j => j.Op >= grens && j.Nummer != null).MinAsync(j => j.Nummer, token);
        var laatste = await _db.Journaal.AsNoTracking().Where(j => j.Nummer != null && (blijft == null || j.Nummer < blijft)).OrderByDescending(j => j.Nummer).FirstOrDefaultAsync(token);
        if (laatste is null)
            return 0;

        var tot = laatste.Nummer!.Value;
        _db.Add(new JournaalRegel { Id = Guid.CreateVersion7(nu), Op = nu, Hoedanigheid = "systeem", Handeling = Snoei.Handeling, Bijzonderheid = new Snoei(tot, laatste.Zegel!).ToString() });
        await _db.SaveChangesAsync(token);
        await _db.Set<Journaalkop>().ExecuteUpdateAsync(s => s.SetProperty(k => k.GesnoeidTot, tot), token);
        return await _db.Journaal.Where(j => j.Nummer <= tot).ExecuteDeleteAsync(token);
    }, ct);

    private async Task SchakelBestaandeAsync(CancellationToken ct)
    {
        var (nummer, zegel) = (0L, Ketenzegel.Begin);
        while (await _db.Journaal.Where(j => j.Nummer == null).OrderBy(j => j.Op).ThenBy(j => j.Id).Take(PerKeer).ToListAsync(ct) is { Count: > 0 } rijen)
        {
            foreach (var regel in rijen)
            {
                regel.Schakel(++nummer, _sleutels.HuidigeId, _sleutels.Huidige, zegel);
                zegel = regel.Zegel!;
            }

            await _db.SaveChangesAsync(ct);
            _db.ChangeTracker.Clear();
        }

        _db.Add(new Journaalkop { Nummer = nummer, Zegel = zegel });
        await _db.SaveChangesAsync(ct);
        _db.ChangeTracker.Clear();
    }

    private async Task ZetTriggersAsync(CancellationToken ct)
    {
        // Anew, whatever somebody made of them, and never a moment without.
        if (_db.Database.IsSqlite())
        {
            await using var samen = await _db.Database.BeginTransactionAsync(ct);
            await _db.Database.ExecuteSqlAsync($"""
                DROP TRIGGER IF EXISTS "Journaal_NietWijzigen";
                CREATE TRIGGER "Journaal_NietWijzigen" BEFORE UPDATE ON "Journaal" WHEN OLD."Nummer" IS NOT NULL
                BEGIN SELECT RAISE(ABORT, 'Rows of the journaal are only added.'); END;
                DROP TRIGGER IF EXISTS "Journaal_NietWissen";
                CREATE TRIGGER "Journaal_NietWissen" BEFORE DELETE ON "Journaal" WHEN OLD."Nummer" IS NULL OR OLD."Nummer" > (SELECT "GesnoeidTot" FROM "Journaalkop")
                BEGIN SELECT RAISE(ABORT, 'Rows of the journaal are only added.'); END;
                """, ct);
            await samen.CommitAsync(ct);
            return;
        }

        await _db.Database.ExecuteSqlAsync($"""
            SET XACT_ABORT ON;
            BEGIN TRANSACTION;
            IF OBJECT_ID('Journaal_NietWijzigen', 'TR') IS NOT NULL DROP TRIGGER [Journaal_NietWijzigen];
            EXEC('
            CREATE TRIGGER [Journaal_NietWijzigen] ON [Journaal] AFTER UPDATE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT 1 FROM deleted WHERE [Nummer] IS NOT NULL) THROW 51000, ''Rows of the journaal are only added.'', 1;
            END');
            IF OBJECT_ID('Journaal_NietWissen', 'TR') IS NOT NULL DROP TRIGGER [Journaal_NietWissen];
            EXEC('
            CREATE TRIGGER [Journaal_NietWissen] ON [Journaal] AFTER DELETE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT 1 FROM deleted WHERE [Nummer] IS NULL OR [Nummer] > (SELECT [GesnoeidTot] FROM [Journaalkop])) THROW 51000, ''Rows of the journaal are only added.'', 1;
            END');
            COMMIT TRANSACTION;
            SET XACT_ABORT OFF;
            """, ct);
    }
}

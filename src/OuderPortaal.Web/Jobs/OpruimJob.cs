using OuderPortaal.Web.Data;
using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Jobs;

/// <summary>
/// Every night: what may no longer be kept goes (R-BWR-1..12, R-AM-04), each rule by its own date. Each thing is one transaction, each rule takes a bounded number a
/// night, so that a stop half way or a second run does no harm. At the end the write-ahead log is emptied, so that nothing that was destroyed stays in a file.
/// </summary>
public sealed partial class OpruimJob(
    PortaalDbContext db, Overzichtopruiming overzichten, Verzoekopruiming verzoeken, Registeropruiming registers, Accountopruiming accounts, Restopruiming resten, Kluisbezem bezem, Vernietigingslijst lijst,
    ILogger<OpruimJob> log)
{
    /// <summary>Returns how much was closed, destroyed, deleted or announced.</summary>
    public Task<int> RunAsync(CancellationToken ct)
    {
        // Trouble with one rule must not silence the others, nor the end: what did go must go from every file.
        return db.DoeAlleAsync(
            [
                overzichten.HerinnerAsync, overzichten.VerzegelAsync, overzichten.VernietigAsync, verzoeken.SluitAfAsync, verzoeken.VerwijderAsync, registers.RuimOpAsync, accounts.RuimOpAsync,
                resten.RuimOpAsync, VulLijstAanAsync, VeegAsync, LeegLogboekAsync,
            ],
            ct);
    }

    private async Task<int> VulLijstAanAsync(CancellationToken ct)
    {
        await lijst.VulAanAsync(db, ct);
        return 0;
    }

    private async Task<int> VeegAsync(CancellationToken ct)
    {
        var geveegd = await bezem.VeegAsync(ct);
        if (geveegd.ZonderBestand.Count > 0)
            ZonderBestand(log, geveegd.ZonderBestand.Count);
        return geveegd.Verwijderd;
    }

    private async Task<int> LeegLogboekAsync(CancellationToken ct)
    {
        await SqliteLogboek.LeegAsync(db, ct);
        return 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Aantal} files of the vault are in the register and not on the disk. Restore them from a backup.")]
    private static partial void ZonderBestand(ILogger logger, int aantal);
}

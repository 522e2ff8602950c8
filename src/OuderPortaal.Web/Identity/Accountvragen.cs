using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Takes what was asked with an address. One row, whoever has the address; <see cref="AccountvragenJob"/> looks up who that is, a moment later and out of sight.</summary>
public sealed class Accountvragen(PortaalDbContext db, IDataProtectionProvider bescherming, TimeProvider klok)
{
    private readonly IDataProtector _bescherming = bescherming.CreateProtector("OuderPortaal.Accountvraag");

    public async Task StelAsync(AccountvraagSoort soort, string adres, CancellationToken ct, string naam = "", Guid? account = null)
    {
        db.Add(new Accountvraag
        {
            Id = Guid.CreateVersion7(klok.GetUtcNow()), Soort = soort, Account = account, Inhoud = _bescherming.Protect(JsonSerializer.SerializeToUtf8Bytes(new[] { adres, naam })),
        });
        await db.SaveChangesAsync(ct);
    }

    public (string Adres, string Naam) Open(Accountvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var delen = JsonSerializer.Deserialize<string[]>(_bescherming.Unprotect(vraag.Inhoud))!;
        return (delen[0], delen[1]);
    }
}

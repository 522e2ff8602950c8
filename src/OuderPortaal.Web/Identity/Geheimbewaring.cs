using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>At the start: what an older version kept in plain text, authenticator secrets and recovery codes, is encrypted or hashed. Does nothing the second time.</summary>
internal sealed class Geheimbewaring(PortaalDbContext db, Appgeheimen geheimen)
{
    private const string OudeCodes = "RecoveryCodes";

    public async Task VersleutelAsync(CancellationToken ct)
    {
        string[] namen = [Authenticatorapp.SleutelVanIdentity, Authenticatorapp.InWording, OudeCodes];
        var oud = await db.UserTokens.Where(t => namen.Contains(t.Name) && t.Value != null && !t.Value.StartsWith("dp1:")).ToListAsync(ct);
        foreach (var rij in oud)
        {
            if (rij.Name != OudeCodes)
            {
                if (rij.Value == Demoaccounts.Geheim && rij.Name == Authenticatorapp.SleutelVanIdentity)
                    db.Add(new Microsoft.AspNetCore.Identity.IdentityUserToken<Guid> { UserId = rij.UserId, LoginProvider = Herstelcodes.Bron, Name = Demoaccounts.Merk, Value = "ja" });
                rij.Value = geheimen.Verzegel(rij.UserId, rij.Value!);
                continue;
            }

            db.Remove(rij);
            if (!await db.UserTokens.AnyAsync(t => t.UserId == rij.UserId && t.Name == Herstelcodes.Naam, ct))
                db.Add(new Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>
                {
                    UserId = rij.UserId, LoginProvider = Herstelcodes.Bron, Name = Herstelcodes.Naam, Value = Herstelcodes.Bewaarvorm(rij.Value!.Split(';', StringSplitOptions.RemoveEmptyEntries)),
                });
        }

        await db.SaveChangesAsync(ct);
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>Makes, finds and uses up the links in account mails. Making one adds it to the unit of work; the caller saves it with the mail.</summary>
public sealed class Accountlinks(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Adds a link and gives its code, which exists here only.</summary>
    public string Maak(Linkdoel doel, string adres, Guid? account = null, string naam = "")
    {
        var nu = klok.GetUtcNow();
        var code = Sleutel.Nieuw();
        db.Add(new Accountlink
        {
            Id = Guid.CreateVersion7(nu),
            CodeHash = Sleutel.Hash(code),
            Doel = doel,
            Adres = Schrijfwijze(adres),
            Naam = naam,
            Account = account,
            AangemaaktOp = nu,
            VerlooptOp = nu + Geldigheid(doel),
        });
        return code;
    }

    /// <summary>The link of this code when it still works for one of these purposes; null otherwise.</summary>
    public async Task<Accountlink?> VindAsync(string? code, CancellationToken ct, params Linkdoel[] doelen)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 100)
            return null;

        var hash = Sleutel.Hash(code);
        var nu = klok.GetUtcNow();
        var link = await db.Set<Accountlink>().AsNoTracking().SingleOrDefaultAsync(l => l.CodeHash == hash && l.VerlooptOp > nu, ct);
        return link is not null && doelen.Contains(link.Doel) ? link : null;
    }

    /// <summary>Uses the link up; false when somebody was first.</summary>
    public async Task<bool> VerbruikAsync(Accountlink link, CancellationToken ct) =>
        await db.Set<Accountlink>().Where(l => l.Id == link.Id).ExecuteDeleteAsync(ct) == 1;

    /// <summary>Takes away the links for this address and purpose, so that only the newest mail works.</summary>
    public Task<int> TrekInAsync(string adres, Linkdoel doel, CancellationToken ct)
    {
        var zelfde = Schrijfwijze(adres);
        return db.Set<Accountlink>().Where(l => l.Adres == zelfde && l.Doel == doel).ExecuteDeleteAsync(ct);
    }

    /// <summary>Takes away the links of this account for one purpose.</summary>
    public Task<int> TrekInVanAsync(Guid account, Linkdoel doel, CancellationToken ct) =>
        db.Set<Accountlink>().Where(l => l.Account == account && l.Doel == doel).ExecuteDeleteAsync(ct);

    /// <summary>How an address is written down here; what somebody typed in capitals is the same address.</summary>
    public static string Schrijfwijze(string adres) => adres.Trim().ToLowerInvariant();

    private static TimeSpan Geldigheid(Linkdoel doel) => doel switch
    {
        Linkdoel.Bevestigen => TimeSpan.FromHours(24),
        Linkdoel.NieuwAdres => TimeSpan.FromHours(24),
        Linkdoel.Uitnodiging => TimeSpan.FromHours(72),
        Linkdoel.NieuwWachtwoord => TimeSpan.FromMinutes(30),
        _ => TimeSpan.Zero,
    };
}

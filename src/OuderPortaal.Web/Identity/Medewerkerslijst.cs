using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity;

/// <summary>The staff accounts by address, a page at a time.</summary>
public sealed class Medewerkerslijst(PortaalDbContext db)
{
    private const int PerPagina = 25;

    /// <summary>The page after this address, and the address that the next one begins after.</summary>
    public async Task<(IReadOnlyList<Rij> Rijen, string? Volgende)> NaAsync(string? na, CancellationToken ct)
    {
        var vanaf = na?.ToUpperInvariant() ?? "";
#pragma warning disable CA1309 // Runs in the database, which knows only this overload.
        var rijen = await (from account in db.Users.AsNoTracking()
                           join koppeling in db.UserRoles on account.Id equals koppeling.UserId
                           join rol in db.Roles on koppeling.RoleId equals rol.Id
                           where string.Compare(account.NormalizedEmail, vanaf) > 0
                           orderby account.NormalizedEmail
                           select new Rij(
                               account.Id, account.Naam, account.Email ?? "", rol.Name ?? "", account.Functie, account.AlleLeerlingen,
                               account.GeblokkeerdOp != null, account.EmailConfirmed, account.LaatstIngelogdOp,
                               db.UserLogins.Any(l => l.UserId == account.Id)))
            .Take(PerPagina + 1).ToListAsync(ct);
#pragma warning restore CA1309
        return rijen.Count > PerPagina ? (rijen[..PerPagina], rijen[PerPagina - 1].Adres) : (rijen, null);
    }

    /// <summary>One member of staff as the list shows it.</summary>
    public sealed record Rij(
        Guid Id, string Naam, string Adres, string Rol, string Functie, bool AlleLeerlingen, bool Geblokkeerd, bool Bevestigd, DateTimeOffset? LaatstIngelogdOp, bool Gekoppeld);
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Registers;

/// <summary>The access list in force beside the accounts of staff that are open: who can do more than the list says, and which rows nobody fills (R-8.1-1).</summary>
public sealed class Toegangsvergelijking(PortaalDbContext db, Toegangslijstlezer lijst)
{
    private const int Hoogstens = 500;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Toegangsafwijking>> AfwijkingenAsync(CancellationToken ct)
    {
        var rijen = (await lijst.HuidigeAsync(ct)).Rijen;
        return [.. (await AccountsAsync(ct)).Select(a => Afwijking(a, rijen)).OfType<Toegangsafwijking>().OrderBy(a => a.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>Rows with a role that no open account has this function of.</summary>
    public async Task<IReadOnlyList<Toegangsrij>> OnbezetAsync(CancellationToken ct)
    {
        var accounts = await AccountsAsync(ct);
        return [.. (await lijst.HuidigeAsync(ct)).Rijen.Where(r => r.Rol is not null && !accounts.Exists(a => IsVan(r, a)))];
    }

    private static Toegangsafwijking? Afwijking(Medewerker wie, IReadOnlyList<Toegangsrij> rijen)
    {
        var wat = wie.Functie.Length == 0 ? "Dit account heeft geen functie. De lijst zegt er niets over."
            : rijen.FirstOrDefault(r => IsVan(r, wie)) is not { } rij ? "Deze functie staat niet op de lijst."
            : rij.Rol != wie.Rol ? $"De lijst geeft deze functie {(rij.Rol is { } rol ? $"de rol {Toegangswoorden.Van(rol)}" : "geen account")}. Het account heeft de rol {Toegangswoorden.Van(wie.Rol)}."
            : wie.Bereik < rij.Bereik ? $"Het account ziet meer dan de lijst zegt: {Toegangswoorden.Van(wie.Bereik)}, en niet {Toegangswoorden.Van(rij.Bereik)}."
            : null;
        return wat is null ? null : new Toegangsafwijking(wie.Naam, wie.Functie, wie.Rol, wat);
    }

    private static bool IsVan(Toegangsrij rij, Medewerker wie) => string.Equals(rij.Functie, wie.Functie, StringComparison.OrdinalIgnoreCase);

    private async Task<List<Medewerker>> AccountsAsync(CancellationToken ct)
    {
        var rijen = await (from account in db.Users.AsNoTracking()
                           join koppeling in db.UserRoles on account.Id equals koppeling.UserId
                           join rol in db.Roles on koppeling.RoleId equals rol.Id
                           where account.GeblokkeerdOp == null
                           orderby account.Id
                           select new { account.Naam, account.Functie, account.AlleLeerlingen, Rol = rol.Name ?? "" }).Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Select(r => new Medewerker(r.Naam, r.Functie.Trim(), Enum.Parse<Rol>(r.Rol), r.AlleLeerlingen))];
    }

    private sealed record Medewerker(string Naam, string Functie, Rol Rol, bool AlleLeerlingen)
    {
        public Toegangsbereik Bereik => Toegangsrij.BereikVan(Rol) ?? (AlleLeerlingen ? Toegangsbereik.AlleLeerlingen : Toegangsbereik.AlleenBetrokken);
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Toegang;

/// <summary>A pupil decides from one account: two accounts that both are "the pupil" means that one of them is somebody else (R-VTG-2, R-ID-8).</summary>
internal static class Eigenlink
{
    public static async Task EisEnigeAsync(PortaalDbContext db, Leerling leerling, AccountId? account, CancellationToken ct)
    {
        if (await HeeftAnderAsync(db, leerling, account, ct))
            throw new RuleViolation("R-VTG-2", "Deze leerling heeft al een koppeling met een ander account. Kijk eerst na van wie dat account is, en laat die koppeling eindigen.");
    }

    /// <summary>Whether another account is this pupil already.</summary>
    public static Task<bool> HeeftAnderAsync(PortaalDbContext db, Leerling leerling, AccountId? account, CancellationToken ct) => db.Vertegenwoordigingen.AnyAsync(
        v => v.LeerlingId == leerling.Id && v.Soort == VertegenwoordigingSoort.Zelf && v.AccountId != null && v.AccountId != account
            && (v.Status == VertegenwoordigingStatus.Actief || v.Status == VertegenwoordigingStatus.Betwist), ct);
}

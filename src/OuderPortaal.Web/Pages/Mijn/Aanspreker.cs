using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>"u" or "je" on pages that are not about one request: a pupil is who is linked as such, or who asked last as such; everybody else is an adult.</summary>
public sealed class Aanspreker(PortaalDbContext db)
{
    public async Task<Stem> StemAsync(AccountId account, CancellationToken ct)
    {
        var laatste = await db.Verzoeken.Where(v => v.AccountId == account).OrderByDescending(v => v.GeregistreerdOp).Select(v => (Hoedanigheid?)v.Hoedanigheid).FirstOrDefaultAsync(ct);
        var isLeerling = laatste == Hoedanigheid.LeerlingZelf || (laatste is null && await db.Vertegenwoordigingen.AnyAsync(
            l => l.AccountId == account && l.Soort == VertegenwoordigingSoort.Zelf && l.Status == VertegenwoordigingStatus.Actief, ct));
        return new Stem(isLeerling ? Aanspreekvorm.Je : Aanspreekvorm.U);
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Oefeningen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Gevolgen;

/// <summary>A brandoefening that failed is loud: a task for beheerder and FG, and a mail to each of them. One that passed puts the tasks away.</summary>
internal static class OefeningGevolgen
{
    private static readonly Rol[] Rollen = [Rol.Beheerder, Rol.Fg];

    public static async Task VerwerkAsync(PortaalDbContext db, Gebeurtenis gebeurtenis, CancellationToken ct)
    {
        if (gebeurtenis is not (BrandoefeningMislukt or BrandoefeningGeslaagd))
            return;
        var open = await db.Taken.Where(t => t.Soort == TaakSoort.Brandoefening && t.GedaanOp == null).ToListAsync(ct);
        if (gebeurtenis is BrandoefeningGeslaagd)
        {
            open.ForEach(t => t.Vervul(gebeurtenis.Op));
            return;
        }

        foreach (var rol in Rollen.Where(r => !open.Exists(t => t.VoorRol == r)))
            db.Add(Taak.Maak(TaakSoort.Brandoefening, rol, null, "De brandoefening mislukte. Kijk welke stap niet ging, herstel het en oefen opnieuw.", Amsterdam.Datum(gebeurtenis.Op), gebeurtenis.Op));
        foreach (var account in await db.MedewerkersMetAsync(Rollen, ct))
            db.Add(UitgaandeMail.OverAccount(MailSoort.BrandoefeningMislukt, account, "", gebeurtenis.Op));
    }
}

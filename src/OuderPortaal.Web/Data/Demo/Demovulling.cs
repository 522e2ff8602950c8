using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Fills an empty Development database with the invented SWV. Everything goes through the domain; what lies in the past counts as sent and read.</summary>
public sealed class Demovulling(PortaalDbContext db, Demomensen mensen, Demoverzoeken verzoeken, Demojarigen jarigen, Demofg fg, Demoinstellingen instellingen, Demoreglement reglement, Demoklachten klachten, Demodeelvragen deelvragen, Demovragen vragen, TimeProvider klok)
{
    /// <summary>Does nothing when the demo is there already.</summary>
    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.Set<Demomerk>().AnyAsync(ct))
            return;
        var gezelschap = await mensen.MaakAsync(ct);
        await instellingen.MaakAsync(gezelschap, ct);
        await reglement.MaakAsync(gezelschap, ct);
        await verzoeken.MaakAsync(gezelschap, ct);
        await jarigen.MaakAsync(gezelschap, ct);
        await fg.MaakAsync(gezelschap, ct);
        await klachten.MaakAsync(gezelschap, ct);
        await deelvragen.MaakAsync(gezelschap, ct);
        await vragen.MaakAsync(gezelschap, ct);

        var nu = klok.GetUtcNow();
        foreach (var bericht in await db.Informatieberichten.ToListAsync(ct))
            bericht.VerklaarNietNodig(bericht.AangemeldOp, "Ondertekend aanmeldformulier in de papieren map.", gezelschap.Fatma.MedewerkerId, nu);
        foreach (var mail in await db.UitgaandeMails.Where(m => m.Status == MailStatus.Wacht && m.GemaaktOp < nu).ToListAsync(ct))
            mail.MarkeerVerzonden(mail.GemaaktOp);
        foreach (var brief in await db.Brieven.Where(b => b.PerPost && b.Op < nu).ToListAsync(ct))
            brief.LegVerzendingVast(Domain.Kalender.Amsterdam.Datum(brief.Op));
        foreach (var brief in await db.Klachtbrieven.Where(b => b.PerPost && b.Op < nu).ToListAsync(ct))
            brief.LegVerzendingVast(Domain.Kalender.Amsterdam.Datum(brief.Op), nu);
        db.Add(new Demomerk { GezaaidOp = nu });
        await db.SaveChangesAsync(ct);
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>One setting that Marleen changed, before anything of the demo came in: where somebody can go after our answer to a complaint, with what the jurist said.</summary>
public sealed class Demoinstellingen(PortaalDbContext db, Instellingenboek boek, TimeProvider klok)
{
    /// <summary>Days ago.</summary>
    private const int Terug = 75;

    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var toen = klok.GetUtcNow().AddDays(-Terug);
        var nota = new Juristnota("mr. P. Lindeman, Lindeman Advocaten", Amsterdam.Datum(toen).AddDays(-4), "Een samenwerkingsverband valt niet vanzelf onder een ombudsman. Noem de commissie waar het bestuur zich bij aansloot.");
        var (wijziging, straks) = Instellingswijziging.Wijzig(
            Instellingenlijst.Vind("KlachtInstantie")!, await boek.StandAsync(ct), "Klachtencommissie Voorbeeldstad, Postbus 200, 1000 AA Voorbeeldstad", nota, 0, null, mensen.Marleen.MedewerkerId, Rol.Directeur, toen);
        db.Add(wijziging);
        db.Add((await db.InstellingenVersies.OrderByDescending(i => i.Vanaf).FirstAsync(ct)).Volgende(straks.Waarden, toen));
        await db.SaveChangesAsync(ct);

        var fg = (await db.Users.SingleAsync(u => u.Email == "fg@deproeftuin.example", ct)).MedewerkerId;
        foreach (var taak in await db.Taken.Where(t => t.BetreftId == wijziging.Id).ToListAsync(ct))
            taak.VinkAf(fg, toen.AddDays(1));
        await db.SaveChangesAsync(ct);
    }
}

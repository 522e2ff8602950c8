using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>Two complaints of people without an account: one that Joris handles, and a letter of yesterday that nobody took yet.</summary>
public sealed class Demoklachten(PortaalDbContext db, Nummergever nummers, Spelregelboek boek, TimeProvider klok)
{
    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var nu = klok.GetUtcNow();
        var regels = await boek.VanNuAsync(ct);

        var terugbellen = Klacht.DienIn(
            new Klager(null, "Ria Mulder", "Lindelaan 4, 1234 AB Voorbeeldstad", "06 12345678"),
            new Klachtinhoud("Ik ben de oma van een leerling. Twee keer is mij beloofd dat iemand terugbelt. Dat is niet gebeurd."), await nummers.VolgendeAsync(Nummergever.Klacht, ct), regels, nu.AddDays(-9));
        terugbellen.WijsToe(mensen.Joris.MedewerkerId, null, nu.AddDays(-8));
        db.Add(terugbellen);
        await db.SaveChangesAsync(ct);

        db.Add(Klacht.VoerIn(
            new Klager(null, "P. de Groot", "Stationsweg 18, 1234 CD Voorbeeldstad"),
            new Klachtinhoud("In een brief van u staat de naam van mijn zoon verkeerd. Ik heb daar al over gebeld. Er veranderde niets."), Kanaal.Brief, Domain.Kalender.Amsterdam.Datum(nu).AddDays(-1), await nummers.VolgendeAsync(Nummergever.Klacht, ct), regels, nu));
        await db.SaveChangesAsync(ct);
    }
}

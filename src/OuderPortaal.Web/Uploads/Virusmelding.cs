using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Uploads;

/// <summary>Tells the secretariaat and the FG that a file with a virus came in. In a scope of its own: what the page was doing stops there, the notice stays.</summary>
internal sealed class Virusmelding(IServiceScopeFactory scopes, TimeProvider klok)
{
    public async Task MeldAsync(Guid eigenaarId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        await VoegToeAsync(db, eigenaarId, klok.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Adds the notice to the caller's save.</summary>
    public static async Task VoegToeAsync(PortaalDbContext db, Guid eigenaarId, DateTimeOffset nu, CancellationToken ct)
    {
        var verzoek = await db.Overzichten.Where(o => o.Id == eigenaarId).Select(o => (Guid?)o.VerzoekId).FirstOrDefaultAsync(ct)
            ?? await db.Verzoeken.Where(v => v.Id == eigenaarId).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
        // A copy is kept under the question that it answers.
        verzoek ??= await db.Set<Bewijsverzoek>().Where(b => b.Id == eigenaarId).Select(b => (Guid?)b.VerzoekId).FirstOrDefaultAsync(ct);
        // A proof is kept under the item that it goes with.
        verzoek ??= await db.Correcties.Where(c => c.Onderdelen.Any(o => o.Id == eigenaarId)).Select(c => (Guid?)c.VerzoekId).FirstOrDefaultAsync(ct);
        var vandaag = Amsterdam.Datum(nu);
        db.Add(Taak.Maak(TaakSoort.Virus, Rol.Secretariaat, verzoek, "In een bestand zat een virus. Het is vernietigd. Vraag de afzender om een schoon bestand.", vandaag, nu));
        db.Add(Taak.Maak(TaakSoort.Signaal, Rol.Fg, verzoek, "In een aangeleverd bestand zat een virus. Het is vernietigd.", vandaag, nu));
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Bewaren;

/// <summary>
/// Takes out of the portal what is due of one pupil, in the caller's transaction (article 12, R-AM-36). When no traject stays: the pupil with contacts, disclosures and the notices about them,
/// letters about birthdays, tasks and copies of the file. What has a closing date of its own (a closed request, an ended link, a consent, R-BWR-4, 5, 8) stays until then, and the key of the pupil
/// goes with the last of it. Each destruction stands on the list that outlives a backup.
/// </summary>
public sealed class Leerlingvernietiging(
    PortaalDbContext db, Sleutelbos sleutelbos, Overzichtvernietiging overzichten, Vernietigingslijst lijst, HuidigSwv swv, Spelregelboek boek, TimeProvider klok)
{
    /// <summary>Werkdagen in which each source system follows.</summary>
    private const int Werkdagen = 5;

    /// <summary>A person looked and says yes: what is due goes from the portal at once, and each source system gets its step. Refused as <see cref="Vernietigingsvoorstel.Bevestig"/> says.</summary>
    /// <param name="regel">The line, as it is now.</param>
    /// <param name="gezien">Trajecten that stood on the screen.</param>
    /// <param name="door">Who confirms.</param>
    /// <param name="ct">Stops reading; the caller saves.</param>
    public async Task BevestigAsync(Lijstregel regel, IReadOnlyCollection<Guid> gezien, MedewerkerId door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(regel);
        var nu = klok.GetUtcNow();
        var uiterlijk = (await boek.VanNuAsync(ct)).Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), Werkdagen);
        regel.Voorstel.Bevestig(regel.Leerling, gezien, regel.Beletselen, swv.Gegevens.Bronnen, uiterlijk, door, nu);
        if (regel.Voorstel.HeleLeerling)
            await VernietigAsync(regel.Leerling, door, ct);
        else
            VernietigTrajecten(regel.Leerling, door, nu);
    }

    /// <summary>Only the trajecten that are due; the others stay (R-12.1-4).</summary>
    private void VernietigTrajecten(Leerling leerling, MedewerkerId door, DateTimeOffset nu)
    {
        var weg = leerling.TeVernietigen(Amsterdam.Datum(nu));
        leerling.VernietigTrajecten(door, nu);
        foreach (var traject in weg)
            lijst.Noteer(db, Vernietiging.Traject, traject.Id, nu);
    }

    /// <summary>Everything. <paramref name="door"/> is null when a backup brought it back.</summary>
    public async Task VernietigAsync(Leerling leerling, MedewerkerId? door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var (id, nu) = (leerling.Id, klok.GetUtcNow());
        // First of all: what follows saves, and with that come the tasks of this destruction itself. An earlier one that is not done in each source system keeps its tasks.
        await db.Taken.Where(t => t.LeerlingId == id && (t.Soort != TaakSoort.Vernietigen || t.GedaanOp != null)).ExecuteDeleteAsync(ct);
        await KopieenAsync(id, nu, ct);
        foreach (var link in await db.Vertegenwoordigingen.Where(v => v.LeerlingId == id).ToListAsync(ct))
        {
            if (link.Status is not (VertegenwoordigingStatus.Beeindigd or VertegenwoordigingStatus.Afgewezen))
                link.Beeindig(Eindreden.GegevensVernietigd, door, nu);
        }

        await db.Kennisgevingen.Where(k => k.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Verstrekkingen.Where(v => v.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Inzageverleningen.Where(i => i.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Informatieberichten.Where(b => b.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Betrokkenheden.Where(b => b.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Leeftijdsbrieven.Where(b => b.LeerlingId == id).ExecuteDeleteAsync(ct);
        await db.Leerlingcodes.Where(c => c.LeerlingId == id).ExecuteDeleteAsync(ct);
        // Nobody ever said yes to these.
        await db.Toestemmingen.Where(t => t.LeerlingId == id && t.Van == null).ExecuteDeleteAsync(ct);
        foreach (var toestemming in await db.Toestemmingen.Where(t => t.LeerlingId == id && (t.Status == ToestemmingStatus.Gegeven || t.Status == ToestemmingStatus.TeHerbevestigen)).ToListAsync(ct))
            toestemming.EindigMetLeerling(nu);
        db.Remove(leerling);
        lijst.Noteer(db, Vernietiging.Leerling, id, nu);
        await db.SaveChangesAsync(ct);
        await VernietigSleutelAsync(id, ct);
    }

    /// <summary>The key of a pupil who is gone, as soon as no record is left that it opens.</summary>
    public async Task VernietigSleutelAsync(Guid leerling, CancellationToken ct)
    {
        if (await db.Leerlingen.AnyAsync(l => l.Id == leerling, ct) || await db.Vertegenwoordigingen.AnyAsync(v => v.LeerlingId == leerling, ct)
            || await db.Toestemmingen.AnyAsync(t => t.LeerlingId == leerling, ct) || await db.GezagConflicten.AnyAsync(c => c.LeerlingId == leerling, ct))
            return;
        await sleutelbos.VernietigAsync(db, leerling, ct);
    }

    /// <summary>Copies of the file that closed requests still hold.</summary>
    private async Task KopieenAsync(Guid leerling, DateTimeOffset nu, CancellationToken ct)
    {
        foreach (var overzicht in await db.Overzichten.Where(o => o.Status != OverzichtStatus.Vernietigd && db.Verzoeken.Any(v => v.Id == o.VerzoekId && v.LeerlingId == leerling)).ToListAsync(ct))
        {
            // Handed out on paper: its own last day comes first (R-AM-04), and the night takes it.
            if (overzicht.Status == OverzichtStatus.Uitgereikt)
                continue;
            if (overzicht.Status is not (OverzichtStatus.Verzegeld or OverzichtStatus.Ingetrokken))
                overzicht.TrekIn(nu);
            await overzichten.VernietigAsync(overzicht.Id, ct);
        }
    }
}

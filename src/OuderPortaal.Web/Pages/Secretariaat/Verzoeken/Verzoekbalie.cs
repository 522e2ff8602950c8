using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Takes in a request that did not come through the portal: number, settings and calendar of its receipt, in one transaction (R-11.3-2).</summary>
public sealed class Verzoekbalie(PortaalDbContext db, Spelregelboek spelregelboek, Nummergever nummergever, TimeProvider klok)
{
    /// <param name="invoer">What was typed over; whole.</param>
    /// <param name="uit">Random id of the question that it was at first, which is closed with it; null without one.</param>
    /// <param name="door">Who enters it.</param>
    /// <param name="ct">Stops it.</param>
    public Task<Verzoek> VoerInAsync(Verzoekinvoer invoer, string? uit, MedewerkerId door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        return db.InTransactieAsync(async token =>
        {
            var (vraag, nu) = (invoer.AlsVraag(), klok.GetUtcNow());
            var bron = await db.BronAsync(uit, token);
            var verzoek = await MaakAsync(invoer, vraag, bron?.OntvangenOp, nu, token);
            db.Add(verzoek);
            if (vraag.Soort.HeeftOnderdelen())
                db.Add(Correctie.Begin(verzoek, invoer.Vragen(), nu));
            bron?.WordtVerzoek(verzoek, door, nu);
            await db.SaveChangesAsync(token);
            return verzoek;
        }, ct);
    }

    private async Task<Verzoek> MaakAsync(Verzoekinvoer invoer, Vraag vraag, DateOnly? vraagdag, DateTimeOffset nu, CancellationToken ct)
    {
        var (kanaal, op) = (invoer.Kanaal!.Value, invoer.OntvangenOp!.Value);
        var spelregels = await spelregelboek.VanAsync(op, ct);
        var nummer = await nummergever.VolgendeAsync(vraag.Soort, ct);
        if (vraag.Soort != VerzoekSoort.ExtraKopie)
            return Verzoek.VoerIn(vraag, kanaal, op, nummer, spelregels, nu, vraag.Soort == VerzoekSoort.Correctie ? invoer.Poststempel : null, vraagdag);

        var gezocht = (invoer.KopieVan ?? "").Trim().ToUpperInvariant();
        var van = await db.Verzoeken.FirstOrDefaultAsync(v => v.Nummer == gezocht && v.Soort == VerzoekSoort.Inzage, ct)
            ?? throw new RuleViolation("R-11.1-3", "Er is geen verzoek om inzage met dit nummer. Kijk het nummer na.", nameof(Verzoekinvoer.KopieVan));
        var overzicht = await db.Overzichten.AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == van.Id, ct);
        return Verzoek.VoerKopieIn(van, overzicht, vraag, kanaal, op, nummer, spelregels, nu, vraagdag);
    }
}

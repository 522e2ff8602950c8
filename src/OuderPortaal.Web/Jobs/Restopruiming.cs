using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Jobs;

/// <summary>What is left over: drafts after 30 days, accounts that were never confirmed after 14 (R-BWR-1), letters about birthdays, reports of pupils and questions that were no request after three years, one-time keys after 7, and codes of letters (R-AM-36), links, logins and questions that lapsed. Mails, notices, tasks that were done, trainings, signatures of staff, drills and the journaal go after three years (R-BWR-10, R-BWR-12, R-AM-36).</summary>
public sealed class Restopruiming(PortaalDbContext db, Accountopruiming accounts, Fglijnopruiming fglijnen, Sleutelbos sleutelbos, Documentkluis kluis, Journaalslot journaal, TimeProvider klok)
{
    private static readonly TimeSpan Concepten = TimeSpan.FromDays(30);
    private static readonly TimeSpan Onbevestigd = TimeSpan.FromDays(14);
    private static readonly TimeSpan Sleutels = TimeSpan.FromDays(7);

    private static readonly TimeSpan Teller = TimeSpan.FromDays(1);

    public Task<int> RuimOpAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var vandaag = Amsterdam.Datum(nu);
        // What ended before this day was kept three years, to the end of its last day (R-BWR-4, R-BWR-5).
        var bewaard = vandaag.AddYears(-Bewaartermijn.Jaren);
        return db.DoeAlleAsync(
            [
                t => ConceptenAsync(nu - Concepten, t),
                t => AccountsAsync(nu - Onbevestigd, t),
                t => WisAsync(db.EenmaligeSleutels.Where(e => e.Op < nu - Sleutels).OrderBy(e => e.Op), t),
                t => WisAsync(db.Briefcodes.Where(c => c.GeldigTotEnMet < vandaag).OrderBy(c => c.GeldigTotEnMet), t),
                t => WisAsync(db.Antwoordcodes.Where(c => c.VerlooptOp < nu - Teller).OrderBy(c => c.VerlooptOp), t),
                t => WisAsync(db.Leerlingcodes.Where(c => c.GeldigTotEnMet < vandaag).OrderBy(c => c.GeldigTotEnMet), t),
                t => SluitMeldingenAsync(nu, t),
                t => MeldingenAsync(Amsterdam.BeginVanDag(bewaard), t),
                t => KlachtenAsync(Amsterdam.BeginVanDag(bewaard), t),
                t => DatalekkenAsync(Amsterdam.BeginVanDag(bewaard), t),
                fglijnen.RuimOpAsync,
                t => VragenAsync(bewaard, t),
                t => WisAsync(db.Leeftijdsbrieven.Where(b => b.Verjaardag < bewaard).OrderBy(b => b.Verjaardag), t),
                t => WisAsync(db.UitgaandeMails.Where(m => m.VerzoekId == null && m.Status != MailStatus.Wacht && m.GemaaktOp < Amsterdam.BeginVanDag(bewaard)).OrderBy(m => m.GemaaktOp), t),
                t => WisAsync(db.Meldingen.Where(m => m.Op < Amsterdam.BeginVanDag(bewaard)).OrderBy(m => m.Op), t),
                t => WisAsync(db.Taken.Where(x => x.VerzoekId == null && x.GedaanOp < Amsterdam.BeginVanDag(bewaard)).OrderBy(x => x.GedaanOp), t),
                t => WisAsync(db.Set<Domain.Scholingen.Scholing>().Where(s => s.GevolgdOp < bewaard).OrderBy(s => s.GevolgdOp), t),
                t => VerklaringenAsync(Amsterdam.BeginVanDag(bewaard), t),
                t => WisAsync(db.Kantoorsluitingen.Where(s => s.TotEnMet < bewaard).OrderBy(s => s.TotEnMet), t),
                t => WisAsync(db.Waarnemingen.Where(w => w.TotEnMet < bewaard).OrderBy(w => w.TotEnMet), t),
                t => WisAsync(db.Vervangingen.Where(v => v.TotEnMet < bewaard).OrderBy(v => v.TotEnMet), t),
                t => WisAsync(db.Set<Domain.Oefeningen.Brandoefening>().Where(o => o.EindeOp < Amsterdam.BeginVanDag(bewaard)).OrderBy(o => o.EindeOp), t),
                // Whole months, three years after the last of it (R-BWR-10, R-AM-31).
                t => journaal.SnoeiAsync(Amsterdam.BeginVanDag(Maandlijst.Van(bewaard)), nu, t),
                t => WisAsync(db.Set<Accountlink>().Where(l => l.VerlooptOp < nu - Sleutels).OrderBy(l => l.VerlooptOp), t),
                t => WisAsync(db.Set<Aanmelding>().Where(a => a.VerlooptOp < nu).OrderBy(a => a.VerlooptOp), t),
                t => WisAsync(db.Set<Inlogteller>().Where(i => (i.Apparaat == "" && i.LaatstOp < nu - Teller) || i.LaatstOp < nu - Inlogslot.Bekend).OrderBy(i => i.LaatstOp), t),
                t => WisAsync(db.Set<Passkeyceremonie>().Where(p => p.VerlooptOp < nu).OrderBy(p => p.VerlooptOp), t),
                t => WisAsync(db.Set<Aanbiedervraag>().Where(v => v.VerlooptOp < nu).OrderBy(v => v.VerlooptOp), t),
                t => WisAsync(db.Set<BewaardFormulier>().Where(f => f.VerlooptOp < nu).OrderBy(f => f.VerlooptOp), t),
            ],
            ct);
    }

    private async Task<int> ConceptenAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var ids = await db.Concepten.Where(c => c.GewijzigdOp < grens).OrderBy(c => c.Id).Select(c => c.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            // Whoever wrote in it since the list was made keeps it.
            if (await db.Concepten.Where(c => c.Id == id && c.GewijzigdOp < grens).ExecuteDeleteAsync(token) == 1)
                await kluis.VernietigAllesAsync(id, token);
        }, ct);
    }

    /// <summary>Staff are left alone: their row is in the list of the Beheerder. An account that anything hangs on is left alone too.</summary>
    private async Task<int> AccountsAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var ids = await db.Users
            .Where(u => !u.EmailConfirmed && u.AangemaaktOp < grens)
            .Where(u => !db.UserRoles.Any(r => r.UserId == u.Id))
            .OrderBy(u => u.Id).Select(u => u.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            var account = new Domain.AccountId(id);
            if (!await db.Users.AnyAsync(u => u.Id == id && !u.EmailConfirmed, token)
                || await db.Verzoeken.AnyAsync(v => v.AccountId == account, token) || await db.Vertegenwoordigingen.AnyAsync(v => v.AccountId == account, token))
                return;
            await accounts.VerwijderAsync(id, token);
        }, ct);
    }

    /// <summary>A report that nobody proved in 14 days closes, and its name goes: not while a letter with a code for it can still be typed in.</summary>
    private async Task<int> SluitMeldingenAsync(DateTimeOffset nu, CancellationToken ct)
    {
        var grens = nu - Leerlingmelding.Duur;
        var ids = await db.Leerlingmeldingen
            .Where(m => m.GeslotenOp == null && m.Op <= grens && !db.Leerlingcodes.Any(c => c.MeldingId == m.Id && c.GebruiktOp == null && c.BeeindigdOp == null))
            .OrderBy(m => m.Op).Select(m => m.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            if (await db.Leerlingmeldingen.SingleOrDefaultAsync(m => m.Id == id, token) is { } melding)
                melding.LaatVervallen(nu);
        }, ct);
    }

    /// <summary>What a pupil reported and was proved, put aside or lapsed: three years later, with its key.</summary>
    private async Task<int> MeldingenAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var ids = await db.Leerlingmeldingen.Where(m => m.GeslotenOp < grens).OrderBy(m => m.GeslotenOp).Select(m => m.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            await db.Leerlingmeldingen.Where(m => m.Id == id).ExecuteDeleteAsync(token);
            await sleutelbos.VernietigAsync(db, id, token);
        }, ct);
    }

    /// <summary>A complaint three years after it ended, with its letters and key (R-BWR-5).</summary>
    private async Task<int> KlachtenAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var ids = await db.Klachten.Where(k => k.GeslotenOp < grens).OrderBy(k => k.GeslotenOp).Select(k => k.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            await db.Klachtbrieven.Where(b => b.KlachtId == id).ExecuteDeleteAsync(token);
            await db.Taken.Where(t => t.BetreftId == id).ExecuteDeleteAsync(token);
            await db.Alarmen.Where(a => a.VerzoekId == id).ExecuteDeleteAsync(token);
            await db.Klachten.Where(k => k.Id == id).ExecuteDeleteAsync(token);
            await sleutelbos.VernietigAsync(db, id, token);
        }, ct);
    }

    /// <summary>A question that was no request three years after it was closed, or came in when nobody closed it, with its key (R-AM-36).</summary>
    private async Task<int> VragenAsync(DateOnly bewaard, CancellationToken ct)
    {
        var grens = Amsterdam.BeginVanDag(bewaard);
        var ids = await db.VragenZonderVerzoek.Where(v => v.GeslotenOp < grens || (v.GeslotenOp == null && v.OntvangenOp < bewaard)).OrderBy(v => v.Id).Select(v => v.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            await db.Taken.Where(t => t.BetreftId == id).ExecuteDeleteAsync(token);
            await db.VragenZonderVerzoek.Where(v => v.Id == id).ExecuteDeleteAsync(token);
            await sleutelbos.VernietigAsync(db, id, token);
        }, ct);
    }

    /// <summary>A signature to keep silent, three years later; the newest counts on, so it stays until three years after its account was closed (R-10.3-1).</summary>
    private async Task<int> VerklaringenAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var houdt = (await db.Users.Where(u => (u.GeblokkeerdOp == null || u.GeblokkeerdOp >= grens) && db.UserRoles.Any(r => r.UserId == u.Id)).OrderBy(u => u.Id).Select(u => u.Id).ToListAsync(ct)).ConvertAll(id => new Domain.MedewerkerId(id));
        var verklaringen = db.Set<Domain.Registers.Geheimhoudingsverklaring>();
        return await WisAsync(
            verklaringen.Where(g => g.GetekendOp < grens && (!houdt.Contains(g.Wie) || verklaringen.Any(n => n.Wie == g.Wie && n.GetekendOp > g.GetekendOp))).OrderBy(g => g.GetekendOp), ct);
    }

    /// <summary>The record of a possible breach three years after it was closed.</summary>
    private async Task<int> DatalekkenAsync(DateTimeOffset grens, CancellationToken ct)
    {
        var ids = await db.Datalekken.Where(d => d.GeslotenOp < grens).OrderBy(d => d.GeslotenOp).Select(d => d.Id).Take(Stuksgewijs.Hoogstens).ToListAsync(ct);
        return await db.DoeElkAsync(ids, async (id, token) =>
        {
            await db.Taken.Where(t => t.BetreftId == id).ExecuteDeleteAsync(token);
            await db.Alarmen.Where(a => a.VerzoekId == id).ExecuteDeleteAsync(token);
            await db.Datalekken.Where(d => d.Id == id).ExecuteDeleteAsync(token);
            await sleutelbos.VernietigAsync(db, id, token);
        }, ct);
    }

    private static async Task<int> WisAsync<T>(IQueryable<T> rijen, CancellationToken ct)
        where T : class
    {
        var aantal = 0;
        for (var keer = 0; keer < 100; keer++)
        {
            var weg = await rijen.Take(Stuksgewijs.Hoogstens).ExecuteDeleteAsync(ct);
            aantal += weg;
            if (weg < Stuksgewijs.Hoogstens)
                break;
        }

        return aantal;
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Domain.Fgvragen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Domain.Scholingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Demo;

/// <summary>What the FG does: Karin wrote in the confidential line and waits for an answer, and a "why?" about the proof that she was asked is open. Staff was trained, some longest ago. Fatma began a concept of the access list with one more function. Rosa is new.</summary>
public sealed class Demofg(PortaalDbContext db, Demoaccounts accounts, TimeProvider klok)
{
    /// <summary>What Karin asked in confidence.</summary>
    public const string Vraag = "Mag het secretariaat mij om een kopie van mijn paspoort vragen?";

    public async Task MaakAsync(Demogezelschap mensen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mensen);
        var nu = klok.GetUtcNow();
        var fg = (await db.Users.SingleAsync(u => u.Email == "fg@deproeftuin.example", ct)).MedewerkerId;
        var verzoeken = await db.Verzoeken.Where(v => v.AccountId == mensen.Karin.AccountId).OrderBy(v => v.Nummer).ToListAsync(ct);

        var lijn = Fglijn.Begin(mensen.Karin.AccountId, [], nu.AddDays(-2));
        db.Add(lijn);
        db.Add(lijn.Schrijf(Vraag, verzoeken.FirstOrDefault()?.Nummer, 0, nu.AddDays(-2)));

        if (verzoeken.Find(v => Fgaanleiding.Van(v).Count > 0) is { } verzoek)
            db.Add(Fgvraag.Stel(verzoek, Fgaanleiding.Van(verzoek)[0].Sleutel, [], "Waarom kon dit niet met een lichter bewijs?", fg, nu.AddDays(-1)));
        await SchoolAsync(fg, nu, ct);
        var concept = ToegangslijstVersie.Begin(await db.ToegangslijstVersies.OrderByDescending(t => t.Nummer).FirstAsync(ct), mensen.Fatma.MedewerkerId, nu.AddDays(-1));
        concept.ZetRij(null, new(Toegangssoort.Functie, "Jeugdconsulent", Rol.Behandelaar, Toegangsbereik.AlleenBetrokken, "alleen leerlingen bij wie zij betrokken is", "overlegt met hulpverleners"), concept.Versie, nu.AddDays(-1));
        db.Add(concept);
        // She begins today: her first page asks her to sign for secrecy.
        (await accounts.MaakAsync("Rosa Timmer", "rosa@deproeftuin.example", Rol.Behandelaar, "Ambulant ondersteuner")).AangemaaktOp = nu;
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Everybody of staff was trained in privacy, who came first the longest ago; in breaches only half of them.</summary>
    private async Task SchoolAsync(MedewerkerId fg, DateTimeOffset nu, CancellationToken ct)
    {
        var (vandaag, maanden) = (Amsterdam.Datum(nu), 12);
        foreach (var wie in await db.Users.Where(u => db.UserRoles.Any(r => r.UserId == u.Id)).OrderBy(u => u.AangemaaktOp).ThenBy(u => u.Email).ToListAsync(ct))
        {
            db.Add(Scholing.LegVast(wie.MedewerkerId, Scholingsonderwerp.Privacy, vandaag.AddMonths(-maanden).AddDays(10), fg, nu));
            if (maanden % 2 == 0)
                db.Add(Scholing.LegVast(wie.MedewerkerId, Scholingsonderwerp.Datalekken, vandaag.AddMonths(-maanden).AddDays(10), fg, nu));
            maanden = Math.Max(1, maanden - 1);
        }
    }
}

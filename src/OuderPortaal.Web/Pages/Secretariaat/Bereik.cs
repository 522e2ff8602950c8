using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>
/// What this member of staff may see (R-AM-07, R-BIJ-2..6): all pupils, or only those with a Betrokkenheid today. What lies outside does not exist: 404 and one
/// journaal row.
/// </summary>
public sealed class Bereik(PortaalDbContext db, Kijker kijker, Actor actor, TimeProvider klok)
{
    public PortaalDbContext Db => db;

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>Local date.</summary>
    public DateOnly Vandaag => Amsterdam.Datum(Nu);

    public IQueryable<Verzoek> Verzoeken
    {
        get
        {
            if (ZietAlles)
                return db.Verzoeken;
            var (ik, wie, vandaag) = (Gebruiker.AccountId().Waarde, Gebruiker.Medewerker(), Vandaag);
            return db.Verzoeken.Where(v => db.Users.Any(u => u.Id == ik && u.AlleLeerlingen)
                || db.Betrokkenheden.Any(b => b.MedewerkerId == wie && b.LeerlingId == v.LeerlingId && b.Van <= vandaag && (b.TotEnMet == null || b.TotEnMet >= vandaag)));
        }
    }

    public IQueryable<Leerling> Leerlingen
    {
        get
        {
            if (ZietAlles)
                return db.Leerlingen;
            var (ik, wie, vandaag) = (Gebruiker.AccountId().Waarde, Gebruiker.Medewerker(), Vandaag);
            return db.Leerlingen.Where(l => db.Users.Any(u => u.Id == ik && u.AlleLeerlingen)
                || db.Betrokkenheden.Any(b => b.MedewerkerId == wie && b.LeerlingId == l.Id && b.Van <= vandaag && (b.TotEnMet == null || b.TotEnMet >= vandaag)));
        }
    }

    private System.Security.Claims.ClaimsPrincipal Gebruiker => kijker.Gebruiker;

    private bool ZietAlles => Gebruiker.Is(Rol.Secretariaat) || Gebruiker.Is(Rol.Directeur);

    /// <summary>Somebody of staff looked for a name or a number: that it happened and whether there was a hit, never what was looked for.</summary>
    public Task LegGezochtVastAsync(bool treffer, CancellationToken ct, string handeling = "LeerlingGezocht") => LegVastAsync(handeling, treffer ? "Treffer" : "GeenTreffer", ct);

    /// <summary>Somebody of staff looked at a list, of no one file: one row.</summary>
    public Task LegVastAsync(string handeling, string bijzonderheid, CancellationToken ct)
    {
        var nu = Nu;
        db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(nu), Op = nu, AccountId = Gebruiker.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = handeling, Bijzonderheid = bijzonderheid,
        });
        return db.SaveChangesAsync(ct);
    }

    /// <summary>404: the address was guessed, or belongs to somebody else. <see cref="Toegang.WeigeringFilter"/> writes it down, once for all copies of a form.</summary>
    public Task<IActionResult> NietGevondenAsync(PageModel pagina, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IActionResult>(pagina.NotFound());
    }
}

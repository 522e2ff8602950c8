using System.Security.Claims;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// Makes a request of a draft, in one transaction that holds the write lock from its first read: number, request, its items, letter, and a draft that points to
/// what came of it. The words that were pointed at are read before it, through their gate.
/// Sent again, it gives the same request.
/// </summary>
public sealed class Indienen(PortaalDbContext db, Concepten concepten, Kinderen kinderen, Aanwijzer aanwijzer, Spelregelboek spelregelboek, Nummergever nummers, Documentkluis kluis, TimeProvider klok)
{
    /// <summary>Public id of the request; null when there is no such draft, or when it is not finished. The last page gives what was typed on it.</summary>
    public async Task<string?> VerstuurAsync(ClaimsPrincipal wie, string conceptId, string toelichting, CancellationToken ct)
    {
        var account = wie.AccountId();
        var aanwijzingen = await concepten.LeesAsync(account, conceptId, ct) is { } eerst ? await aanwijzer.NeemOverAsync(eerst.Onderdelen, wie, ct) : Aanwijzingen.Geen;
        return await db.InTransactieAsync(token => VerstuurAsync(account, conceptId, toelichting, aanwijzingen, token), ct);
    }

    private async Task<string?> VerstuurAsync(AccountId account, string conceptId, string toelichting, Aanwijzingen aanwijzingen, CancellationToken token)
    {
        if (await concepten.VindAsync(account, conceptId, token) is not { } concept)
            return null;
        var aanvraag = await concepten.LeesAsync(concept, token);
        if (aanvraag.Verzonden.Length > 0)
            return aanvraag.Verzonden;
        var nu = klok.GetUtcNow();
        if (aanvraag.Volgende(Amsterdam.Datum(nu)) != Stap.Controleren)
            return null;

        aanvraag.Toelichting = toelichting;
        var verzoek = await DienInAsync(account, aanvraag, aanwijzingen, nu, token);
        concepten.Bewaar(concept, new Aanvraag { Verzonden = verzoek.PubliekId });
        await db.SaveChangesAsync(token);
        return verzoek.PubliekId;
    }

    private async Task<Verzoek> DienInAsync(AccountId account, Aanvraag aanvraag, Aanwijzingen aanwijzingen, DateTimeOffset nu, CancellationToken ct)
    {
        var kind = await KindAsync(account, aanvraag, ct);
        var betrokkene = (aanvraag, kind) switch
        {
            (_, not null) => new Betrokkene(kind.Leerling.Naam, kind.Leerling.Geboortedatum, kind.Leerling.Id),
            ({ IsLeerling: true }, _) => new Betrokkene(aanvraag.Naam, aanvraag.EigenGeboren),
            ({ Soort: VerzoekSoort.InzageEigenGegevens }, _) => new Betrokkene(aanvraag.Naam, null),
            _ => new Betrokkene(aanvraag.KindNaam, aanvraag.KindGeboren),
        };
        var adres = aanvraag.AntwoordKanaal == AntwoordKanaal.Post ? aanvraag.Adres : "";
        var vraag = new Vraag(aanvraag.Soort, new(account, aanvraag.Naam, adres), betrokkene, aanvraag.Hoedanigheid!.Value, aanvraag.AntwoordKanaal!.Value, aanvraag.Toelichting);
        var verzoek = Verzoek.DienIn(vraag, await nummers.VolgendeAsync(aanvraag.Soort, ct), await spelregelboek.VanNuAsync(ct), nu);
        if (kind is not null && verzoek.Soort.VraagtKoppeling())
            verzoek.KoppelVertegenwoordiging(kind.Link, kind.Leerling, nu);
        db.Add(verzoek);
        if (aanvraag.Soort.HeeftOnderdelen())
            await DienOnderdelenInAsync(Onderdelen(aanvraag, aanwijzingen, verzoek, kind, nu), ct);
        return verzoek;
    }

    /// <summary>A proof goes from the draft to the item that it belongs to, and with it when that goes.</summary>
    private async Task DienOnderdelenInAsync(Correctie correctie, CancellationToken ct)
    {
        db.Add(correctie);
        foreach (var onderdeel in correctie.Onderdelen)
        {
            if (onderdeel.BewijsId is { } bewijs)
                await kluis.VerhuisAsync(bewijs, onderdeel.Id, ct);
        }
    }

    /// <summary>What was pointed at in the overview of another child is refused: the child can be chosen anew after it.</summary>
    private static Correctie Onderdelen(Aanvraag aanvraag, Aanwijzingen aanwijzingen, Verzoek verzoek, Kind? kind, DateTimeOffset nu)
    {
        if (aanvraag.Onderdelen.Exists(o => o.Verwijzing is { } v && v.Leerling != kind?.Leerling.PubliekId))
            throw new RuleViolation("R-VTG-8", Correctieteksten.AnderKind.In(aanvraag.Vorm));
        return Correctie.Begin(verzoek, [.. aanvraag.Onderdelen.Select(o => o.Vraag(aanwijzingen.Bij(o.Verwijzing)))], nu);
    }

    /// <summary>The linked pupil it is about, read anew: a link that ended since is refused here.</summary>
    private async Task<Kind?> KindAsync(AccountId account, Aanvraag aanvraag, CancellationToken ct)
    {
        if (aanvraag.Soort == VerzoekSoort.InzageEigenGegevens)
            return null;
        var gekoppeld = (await kinderen.VanAsync(account, ct)).Where(k => k.Geldt).ToList();
        if (aanvraag.IsLeerling)
            return gekoppeld.Find(k => k.IsZelf);
        if (aanvraag.Kind.Length == 0)
            return null;
        return gekoppeld.Find(k => k.Leerling.PubliekId == aanvraag.Kind)
            ?? throw new RuleViolation("R-VTG-16", Aanvraagteksten.KindVervallen.In(aanvraag.Vorm));
    }
}

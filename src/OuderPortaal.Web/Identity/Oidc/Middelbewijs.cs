using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>
/// Turns what a provider stated into proof for an open question about identity, in one transaction (R-ID-2, R-ID-8). Another name leaves a task and nothing else; the date of birth
/// is compared and forgotten.
/// </summary>
public sealed class Middelbewijs(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>The question that such a proof answers: about identity, not answered yet. Late proof is taken too (R-TRM-9).</summary>
    public static Bewijsverzoek? Vraag(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.IsOpen ? verzoek.Bewijsverzoeken.LastOrDefault(b => b is { Onderwerp: BewijsOnderwerp.Identiteit, GeleverdOp: null }) : null;
    }

    /// <summary>The date of birth that we know of who asks: of the pupil only. Then it must be asked for, and be the same.</summary>
    public static DateOnly? Geboren(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.Hoedanigheid == Hoedanigheid.LeerlingZelf ? verzoek.BetrokkeneGeboortedatum : null;
    }

    public Task<Aanbiederuitkomst> NeemAanAsync(IdentiteitAanbieder aanbieder, AccountId account, Guid verzoekId, Aanbiederantwoord antwoord, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        if (aanbieder.NiveauVan(antwoord.Acr) is not { } niveau)
            return Aanbiederuitkomst.TeZwak;
        var verzoek = await db.Verzoeken.SingleOrDefaultAsync(v => v.Id == verzoekId && v.AccountId == account, token);
        if (verzoek is null || Vraag(verzoek) is not { } vraag)
            return Aanbiederuitkomst.GeenVraag;

        var nu = klok.GetUtcNow();
        var naam = await db.Users.Where(a => a.Id == account.Waarde).Select(a => a.Naam).SingleAsync(token);
        var verklaring = new Middelverklaring(
            aanbieder.Label.Trim(), antwoord.Een(aanbieder.Voornaamclaim), string.Join(' ', aanbieder.Achternaam.Select(antwoord.Een)), Datum(antwoord.Een(aanbieder.Geboortedatumclaim)), niveau);
        if (!verklaring.IsVan(naam, Geboren(verzoek)) || !verklaring.IsVan(verzoek.VerzoekerNaam, Geboren(verzoek)))
        {
            if (!await db.Taken.AnyAsync(t => t.VerzoekId == verzoekId && t.Soort == TaakSoort.AndereNaam && t.GedaanOp == null, token))
                db.Add(Taak.Maak(
                    TaakSoort.AndereNaam, Rol.Secretariaat, verzoekId, $"Het bewijs met {aanbieder.Label.Trim()} is van een andere naam of geboortedatum dan het account. Het telt niet. Bel de verzoeker.",
                    verzoek.Kalender.Werkdagen.WerkdagenErbij(Amsterdam.Datum(nu), 2), nu));
            await db.SaveChangesAsync(token);
            return Aanbiederuitkomst.AndereNaam;
        }

        var identiteit = Identiteitsverificatie.NeemAan(account, verzoekId, verzoek.VerzoekerNaam, Geboren(verzoek), verklaring, vraag.Door, nu);
        db.Add(identiteit);
        // Less than the code of a letter does not answer it: that code is still needed (R-AM-19).
        if (vraag.Wijze != Bewijswijze.Briefcode || verzoek.BewijstGenoeg(identiteit))
            verzoek.OntvangBewijs(vraag.Id, Amsterdam.Datum(nu), BewijsOordeel.Goed, nu, identiteit: identiteit);
        await db.SaveChangesAsync(token);
        return Aanbiederuitkomst.Gelukt;
    }, ct);

    private static DateOnly? Datum(string tekst) =>
        DateOnly.TryParseExact(tekst, ["yyyy-MM-dd", "yyyyMMdd", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;
}

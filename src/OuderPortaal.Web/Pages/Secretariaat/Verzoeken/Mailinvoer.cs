using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>A pasted mail as the beginning of a request: by whom, on its true date, in the words that were mailed. Stores nothing; a burgerservicenummer does not come along.</summary>
public sealed class Mailinvoer(PortaalDbContext db, TimeProvider klok)
{
    /// <summary>Longest pasted text, in characters.</summary>
    public const int MaxTekst = 100_000;

    private const int MaxToelichting = 4000;

    /// <summary>What could be read, and one sentence for each thing that somebody must look at.</summary>
    public async Task<(Verzoekinvoer Invoer, IReadOnlyList<string> LetOp)> LeesAsync(string tekst, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var reiniger = new Reiniger();
        var schoon = reiniger.Tekst(tekst.Length > MaxTekst ? tekst[..MaxTekst] : tekst, meerregelig: true);
        var mail = await VanBuitenAsync(Geplaktemail.Lees(schoon), ct);
        var invoer = new Verzoekinvoer { Kanaal = Kanaal.Mail, Naam = mail?.Naam };
        var letOp = new List<string>();

        if (mail?.Dag is { } dag && dag <= Amsterdam.Datum(klok.GetUtcNow()))
            invoer.OntvangenOp = dag;
        else
            letOp.Add("Wij konden de dag van de mail niet lezen. Vul die zelf in.");
        if (string.IsNullOrEmpty(mail?.Naam))
            letOp.Add("Wij konden niet lezen wie het vraagt. Vul de naam zelf in.");

        invoer.Toelichting = mail is null ? schoon : $"{Kop(mail)}{mail.Tekst}".Trim();
        if (invoer.Toelichting.Length > MaxToelichting)
        {
            invoer.Toelichting = invoer.Toelichting[..(char.IsHighSurrogate(invoer.Toelichting[MaxToelichting - 1]) ? MaxToelichting - 1 : MaxToelichting)];
            letOp.Add("De mail is langer dan hier past. Het begin staat onderaan; bewaar de hele mail in de map.");
        }

        if (reiniger.Burgerservicenummers > 0)
            letOp.Add("Er stond een burgerservicenummer in. Dat namen wij niet over.");
        return (invoer, letOp);
    }

    private static string Kop(Geplaktemail mail) => (mail.Adres, mail.Onderwerp) switch
    {
        ("", "") => "",
        (var adres, "") => $"Mail van {adres}.\n\n",
        ("", var onderwerp) => $"Mail over: {onderwerp}\n\n",
        var (adres, onderwerp) => $"Mail van {adres} over: {onderwerp}\n\n",
    };

    /// <summary>The newest that no colleague sent: whoever passed a mail on does not ask for anything.</summary>
    private async Task<Geplaktemail?> VanBuitenAsync(IReadOnlyList<Geplaktemail> mails, CancellationToken ct)
    {
        var adressen = mails.Select(m => m.Adres.ToUpperInvariant()).ToList();
        var collegas = await db.Users.Where(u => adressen.Contains(u.NormalizedEmail!) && db.UserRoles.Any(r => r.UserId == u.Id)).Select(u => u.NormalizedEmail).ToListAsync(ct);
        return mails.FirstOrDefault(m => !collegas.Contains(m.Adres.ToUpperInvariant()));
    }
}

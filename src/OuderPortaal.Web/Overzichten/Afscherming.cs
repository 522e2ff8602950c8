using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Overzichten;

/// <summary>What the register knows of others around a pupil, so that it can be kept out of an overview for one of them (S-19, R-VTG-22, R-VTG-24).</summary>
public static partial class Afscherming
{
    private const int KortsteWoorden = 5;

    /// <summary>Addresses, numbers and mail addresses of everybody but who asks. A shared address is no secret between them, unless it is marked so.</summary>
    public static async Task<IReadOnlyList<Afschermgegeven>> VanAnderenAsync(PortaalDbContext db, Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.LeerlingId is not { } id || await db.Leerlingen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(l => l.Id == id, ct) is not { } leerling)
            return [];

        var zelf = leerling.ContactVan(verzoek.VerzoekerNaam);
        var isLeerling = verzoek.Hoedanigheid == Hoedanigheid.LeerlingZelf;
        var lijst = new List<Afschermgegeven>();
        foreach (var c in leerling.Contacten.Where(c => c != zelf && (!isLeerling || c.GeheimAdres)))
        {
            if (c.GeheimAdres || zelf is null || !Zelfde(zelf.Adres, c.Adres))
                lijst.AddRange(Delen(c.Adres, "adres van een ander", c.GeheimAdres));
            lijst.AddRange(Delen(c.Telefoon, "telefoonnummer van een ander", geheim: false));
        }

        if (leerling.GeheimAdres && !isLeerling && !Zelfde(zelf?.Adres ?? "", leerling.Adres))
            lijst.AddRange(Delen(leerling.Adres, "adres van de leerling", geheim: true));
        lijst.AddRange((await MailadressenAsync(db, verzoek, leerling, ct)).Select(m => new Afschermgegeven(m, "mailadres van een ander")));
        // What stands in the own address of who asks is never kept from her, nor a town that both live in.
        return [.. lijst.Where(a => zelf is null || !zelf.Adres.Contains(a.Woorden, StringComparison.OrdinalIgnoreCase)).DistinctBy(a => (a.Woorden, a.Geheim))];
    }

    /// <summary>Refuses while a secret address can still be read; loads the items.</summary>
    public static async Task EisGeheimAfgeschermdAsync(PortaalDbContext db, Verzoek verzoek, Gegevensoverzicht overzicht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(overzicht);
        var vanAnderen = await VanAnderenAsync(db, verzoek, ct);
        if (!vanAnderen.Any(a => a.Geheim))
            return;
        await db.Entry(overzicht).Collection(o => o.Gegevens).LoadAsync(ct);
        overzicht.EisGeheimAfgeschermd(vanAnderen);
    }

    private static async Task<IReadOnlyList<string>> MailadressenAsync(PortaalDbContext db, Verzoek verzoek, Leerling leerling, CancellationToken ct)
    {
        var accounts = await db.Vertegenwoordigingen.Where(v => v.LeerlingId == leerling.Id && v.AccountId != null && v.AccountId != verzoek.AccountId && v.Soort != VertegenwoordigingSoort.Zelf)
            .Select(v => v.AccountId).ToListAsync(ct);
        var ids = accounts.Select(a => a!.Value.Waarde).Distinct().ToList();
        return await db.Users.Where(u => ids.Contains(u.Id) && u.Email != null).Select(u => u.Email!).ToListAsync(ct);
    }

    /// <summary>An address as a whole, each piece of it with a number, and the town behind the postcode; a telephone number as it is.</summary>
    private static IEnumerable<Afschermgegeven> Delen(string woorden, string omschrijving, bool geheim) =>
        woorden.Split(',', StringSplitOptions.TrimEntries).Where(deel => deel.Any(char.IsAsciiDigit)).Append(woorden.Trim()).Append(Plaats().Match(woorden).Groups["plaats"].Value)
            .Where(deel => deel.Length >= KortsteWoorden).Distinct(StringComparer.Ordinal).Select(deel => new Afschermgegeven(deel, omschrijving, geheim));

    [GeneratedRegex(@"\d{4} ?[A-Za-z]{2}[ ,]+(?<plaats>[^,\d]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Plaats();

    private static bool Zelfde(string een, string ander) => een.Length > 0 && Leerling.AlsZoeknaam(een) == Leerling.AlsZoeknaam(ander);
}

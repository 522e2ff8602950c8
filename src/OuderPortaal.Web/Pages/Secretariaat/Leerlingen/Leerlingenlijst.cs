using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Looks in the pupil register, within the reach of who asks: by the begin of a first, last or full name, by date of birth, or by number.</summary>
public sealed class Leerlingenlijst(Bereik bereik)
{
    public const int PerPagina = 50;

    private static readonly string[] Datumvormen = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-MM-dd", "d MMMM yyyy"];

    /// <summary>By last name, after the pupil with this random id; one more than a page tells that there is a next one.</summary>
    public async Task<IReadOnlyList<Leerling>> ZoekAsync(string? vraag, string? na, CancellationToken ct)
    {
        var rijen = Gezocht(vraag?.Trim() ?? "");
        var plek = na is null ? null : await bereik.Leerlingen.IgnoreAutoIncludes().Where(l => l.PubliekId == na).Select(l => new { l.Sorteernaam, l.Id }).FirstOrDefaultAsync(ct);
        if (plek is not null)
            rijen = rijen.Where(l => l.Sorteernaam.CompareTo(plek.Sorteernaam) >= 0 && (l.Sorteernaam.CompareTo(plek.Sorteernaam) > 0 || l.Id.CompareTo(plek.Id) > 0));
        return await rijen.IgnoreAutoIncludes().AsNoTracking().OrderBy(l => l.Sorteernaam).ThenBy(l => l.Id).Take(PerPagina + 1).ToListAsync(ct);
    }

    private IQueryable<Leerling> Gezocht(string vraag)
    {
        if (vraag.Length == 0)
            return bereik.Leerlingen;
        if (DateOnly.TryParseExact(vraag, Datumvormen, CultureInfo.GetCultureInfo("nl-NL"), DateTimeStyles.AllowWhiteSpaces, out var geboren))
            return bereik.Leerlingen.Where(l => l.Geboortedatum == geboren);

        var naam = Leerling.AlsZoeknaam(vraag);
        // A last name is looked up without its tussenvoegsels, as it is ordered.
        var achternaam = Leerling.AlsSorteernaam("", vraag).Split(' ')[0] is var kern && naam.EndsWith(kern, StringComparison.Ordinal) ? kern : naam;
        string[] kenmerken = [vraag, vraag.ToUpperInvariant(), vraag.ToLowerInvariant()];
        // The lower bound reads from the index; StartsWith says where it ends.
        return bereik.Leerlingen.Where(l => (l.Zoeknaam.CompareTo(naam) >= 0 && l.Zoeknaam.StartsWith(naam))
            || (l.Sorteernaam.CompareTo(achternaam) >= 0 && l.Sorteernaam.StartsWith(achternaam))
            || kenmerken.Contains(l.Kenmerk));
    }
}

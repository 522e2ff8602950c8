using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Looks in the register for the child that a verzoeker typed, so that nobody types it again (R-AM-08): the same, a typing error, a swapped day and month, another spelling.</summary>
public sealed class Leerlingvoorstellen(PortaalDbContext db)
{
    /// <summary>More are not told apart at a glance.</summary>
    public const int Meeste = 5;

    private const int PerVraag = 500;

    public async Task<IReadOnlyList<Leerlingvoorstel>> VoorAsync(Verzoek verzoek, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var (naam, geboren) = (verzoek.BetrokkeneNaam, verzoek.BetrokkeneGeboortedatum);
        var datums = geboren is { } datum ? Herkenning.Datums(datum) : [];
        var opDatum = await db.Leerlingen.AsNoTracking().Where(l => datums.Contains(l.Geboortedatum)).OrderBy(l => l.Geboortedatum == geboren ? 0 : 1).ThenBy(l => l.Id)
            .Select(l => new { l.Id, l.Zoeknaam, l.Geboortedatum }).Take(PerVraag).ToListAsync(ct);
        var achternaam = Herkenning.Woorden(naam)[^1];
        var opNaam = achternaam.Length == 0 ? [] : await db.Leerlingen.AsNoTracking().Where(l => l.Sorteernaam.CompareTo(achternaam) >= 0 && l.Sorteernaam.StartsWith(achternaam)).OrderBy(l => l.Sorteernaam)
            .Select(l => new { l.Id, l.Zoeknaam, l.Geboortedatum }).Take(PerVraag).ToListAsync(ct);

        var beste = opDatum.Concat(opNaam).DistinctBy(l => l.Id).Select(l => (l.Id, Herkenning: Herkenning.Van(naam, geboren, l.Zoeknaam, l.Geboortedatum)))
            .Where(l => l.Herkenning.IsVoorstel).OrderByDescending(l => l.Herkenning.Sterkte).Take(Meeste).ToList();
        var ids = beste.Select(b => b.Id).ToList();
        var leerlingen = await db.Leerlingen.AsNoTracking().AsSplitQuery().Where(l => ids.Contains(l.Id)).OrderBy(l => l.Id).Take(Meeste).ToDictionaryAsync(l => l.Id, ct);
        return [.. beste.Select(b => new Leerlingvoorstel(leerlingen[b.Id], b.Herkenning))];
    }
}

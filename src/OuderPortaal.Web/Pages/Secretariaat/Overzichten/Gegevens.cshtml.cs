using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>The items, fifty at a time, by number; filtered by kind, or to those that ask for a second look.</summary>
public sealed class GegevensModel(Bereik bereik, Dossierstandlezer standen) : Zaakpagina(bereik)
{
    public const int PerPagina = 50;

    [BindProperty(SupportsGet = true)]
    public Categorie? Soort { get; set; }

    /// <summary>Only items about somebody else, with a mark, or of unknown origin.</summary>
    [BindProperty(SupportsGet = true)]
    public bool LetOp { get; set; }

    /// <summary>Number after which the list goes on.</summary>
    [BindProperty(SupportsGet = true)]
    public int Na { get; set; }

    public Gegevensoverzicht Overzicht { get; private set; } = null!;

    public IReadOnlyList<Gegeven> Regels { get; private set; } = [];

    public int? Volgende { get; private set; }

    /// <summary>What corrections say about the items today.</summary>
    public Dossierstand Stand { get; private set; } = new([]);

    /// <summary>Items that are closed off for who looks.</summary>
    public IReadOnlySet<Guid> Verborgen { get; private set; } = new HashSet<Guid>();

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Overzichten.Include(o => o.Weglatingen).AsNoTracking().FirstOrDefaultAsync(o => o.VerzoekId == Verzoek.Id, ct) is not { } overzicht)
            return false;
        Overzicht = overzicht;
        Stand = await standen.LeesAsync(Verzoek.LeerlingId, ct);
        var rijen = Db.Set<Gegeven>().AsNoTracking().Where(g => g.OverzichtId == overzicht.Id && g.Volgnummer > Na);
        if (Soort is { } soort)
            rijen = rijen.Where(g => g.Categorie == soort);
        if (LetOp)
            rijen = rijen.Where(g => g.Betreft != Betreft.Leerling || g.Markering != Markering.Geen || g.HerkomstSoort == HerkomstSoort.Onbekend);
        var gevonden = await rijen.OrderBy(g => g.Volgnummer).Take(PerPagina + 1).ToListAsync(ct);
        Regels = [.. gevonden.Take(PerPagina)];
        Verborgen = Regels.Where(g => !Toont(Stand.Van(g.Sleutel, g.Categorie))).Select(g => g.Id).ToHashSet();
        Volgende = gevonden.Count > PerPagina ? Regels[^1].Volgnummer : null;
        return true;
    }

    /// <summary>What to look out for in this item, in words.</summary>
    public static IEnumerable<string> Signalen(Gegeven gegeven, Dossierstand stand)
    {
        ArgumentNullException.ThrowIfNull(gegeven);
        ArgumentNullException.ThrowIfNull(stand);
        var nu = stand.Van(gegeven.Sleutel, gegeven.Categorie);
        if (nu.HasFlag(Markering.JuistheidBetwist))
            yield return "juistheid betwist";
        if (nu.HasFlag(Markering.Afgeschermd))
            yield return "afgeschermd: niet gebruiken";
        if (gegeven.Betreft is Betreft.Ouder1 or Betreft.Ouder2)
            yield return "over een ouder";
        if (gegeven.Betreft == Betreft.Ander)
            yield return "over een ander";
        if (gegeven.Markering.HasFlag(Markering.BuitenArt7))
            yield return "niet in artikel 7";
        if (gegeven.Markering.HasFlag(Markering.BronNietToegestaan))
            yield return "bron niet toegestaan";
        if (gegeven.HerkomstSoort == HerkomstSoort.Onbekend)
            yield return "herkomst onbekend";
    }
}

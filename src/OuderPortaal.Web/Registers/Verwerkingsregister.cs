using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Registers;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Registers;

/// <summary>Reads the register of article 14: a few dozen entries at most.</summary>
public sealed class Verwerkingsregister(PortaalDbContext db)
{
    private const int Hoogstens = 200;

    /// <summary>Those that are done now, by name.</summary>
    public async Task<IReadOnlyList<Verwerkingsactiviteit>> LopendAsync(CancellationToken ct) => OpNaam(await Rijen.Where(a => a.BeeindigdOp == null).Take(Hoogstens).ToListAsync(ct));

    /// <summary>Those that ended, by name.</summary>
    public async Task<IReadOnlyList<Verwerkingsactiviteit>> BeeindigdAsync(CancellationToken ct) => OpNaam(await Rijen.Where(a => a.BeeindigdOp != null).Take(Hoogstens).ToListAsync(ct));

    private IOrderedQueryable<Verwerkingsactiviteit> Rijen => db.Verwerkingsactiviteiten.AsNoTracking().OrderBy(a => a.Id);

    private static List<Verwerkingsactiviteit> OpNaam(List<Verwerkingsactiviteit> rijen) => [.. rijen.OrderBy(a => a.Huidig.Inhoud.Naam, StringComparer.CurrentCulture)];
}

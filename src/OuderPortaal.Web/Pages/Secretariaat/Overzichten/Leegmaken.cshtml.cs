using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>Asks whether all items may go, so that another file can be read.</summary>
public sealed class LeegmakenModel(Bereik bereik) : Overzichtpagina(bereik)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();

        Overzicht.MaakLeeg(User.Medewerker());
        await Db.SaveChangesAsync(ct);
        return Naar("Inlezen");
    }

    protected override IQueryable<Gegevensoverzicht> Met(IQueryable<Gegevensoverzicht> overzichten) =>
        overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Ontvangers);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A page about one link of one pupil; a link of another pupil is 404.</summary>
public abstract class Koppelingpagina(Bereik bereik) : Leerlingpagina(bereik)
{
    [FromRoute]
    public Guid Koppeling { get; set; }

    public Vertegenwoordiging Link { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct) || await Db.Vertegenwoordigingen.FirstOrDefaultAsync(v => v.Id == Koppeling && v.LeerlingId == Leerling.Id, ct) is not { } link)
            return false;
        Link = link;
        return true;
    }
}

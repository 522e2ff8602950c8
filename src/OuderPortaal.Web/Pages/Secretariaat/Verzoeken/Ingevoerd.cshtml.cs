using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class IngevoerdModel(Bereik bereik) : Zaakpagina(bereik)
{
    /// <summary>Random id of the letter of receipt; null when there is none.</summary>
    public string? Brief { get; private set; }

    /// <summary>Other open requests about a child of this name and date of birth: noticed, never blocked.</summary>
    public IReadOnlyList<(string PubliekId, string Nummer)> Dubbel { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Brief = await Db.Brieven.Where(b => b.VerzoekId == Verzoek.Id && b.Soort == BriefSoort.Ontvangstbevestiging).Select(b => b.PubliekId).FirstOrDefaultAsync(ct);
        if (Verzoek.BetrokkeneGeboortedatum is not { } geboren)
            return true;

        var naam = Leerling.AlsZoeknaam(Verzoek.BetrokkeneNaam);
        var gelijk = await Db.Verzoeken.Where(v => v.Streef != null && v.BetrokkeneGeboortedatum == geboren && v.Id != Verzoek.Id)
            .Select(v => new { v.PubliekId, v.Nummer, v.BetrokkeneNaam }).Take(50).ToListAsync(ct);
        Dubbel = [.. gelijk.Where(v => Leerling.AlsZoeknaam(v.BetrokkeneNaam) == naam).Select(v => (v.PubliekId, v.Nummer))];
        return true;
    }
}

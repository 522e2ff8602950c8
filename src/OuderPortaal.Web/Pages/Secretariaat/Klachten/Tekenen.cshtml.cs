using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>The directeur reads and signs; about the directeur the bestuur signs, and the secretariaat records it (R-AM-13).</summary>
[Authorize(Roles = $"{nameof(Rol.Secretariaat)},{nameof(Rol.Directeur)}")]
public sealed class TekenenModel(Bereik bereik, Klachtpost post, HuidigSwv swv) : Klachtpagina(bereik)
{
    /// <summary>The answer as it will be sent.</summary>
    public string Voorbeeld { get; private set; } = "";

    /// <summary>Who looks is no directeur: then only the bestuur can have signed.</summary>
    public bool NamensBestuur => !User.Is(Rol.Directeur);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        OverDirecteur = await Db.GaatOverDirecteurAsync(Klacht, ct);
        Voorbeeld = await post.SchrijfAsync(KlachtbriefSoort.Antwoord, new Klachtfeiten(Klacht, swv.Gegevens));
        return true;
    }

    /// <summary>The bestuur signs this one (R-AM-13).</summary>
    public bool OverDirecteur { get; private set; }

    [VerseFactor]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() => Klacht.Onderteken(User.Medewerker(), NamensBestuur, OverDirecteur, Nu), ct);

    public Task<IActionResult> OnPostTerugAsync(CancellationToken ct) => DoeAsync(() => Klacht.GeefTerug(Nu), ct);
}

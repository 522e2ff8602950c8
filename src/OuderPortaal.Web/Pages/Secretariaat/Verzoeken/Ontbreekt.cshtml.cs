using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Components;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>The pupil or the verzoeker cannot be found: the neutral letter that asks what is missing, the same for everybody (R-AM-03).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class OntbreektModel(Bereik bereik, Briefschrijver schrijver, HuidigSwv swv) : Zaakpagina(bereik)
{
    /// <summary>The letter as the verzoeker will read it.</summary>
    public string Brief { get; private set; } = "";

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Brief = await schrijver.SchrijfAsync(BriefSoort.WatOntbreekt, new Brieffeiten(Verzoek, swv.Gegevens, Nu));
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Verzoek.VraagOntbrekendeGegevens(Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}

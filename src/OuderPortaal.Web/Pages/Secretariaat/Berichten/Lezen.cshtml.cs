using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>The conversation with the verzoeker: who may work on the request reads it for us and answers; a text may begin from a template and is shown before it goes.</summary>
[Uploadgrens(26)]
public sealed class LezenModel(Bereik bereik, Gesprek gesprek, BriefToegang toegang, HuidigSwv swv) : Zaakpagina(bereik)
{
    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public IReadOnlyList<IFormFile> Bestanden { get; set; } = [];

    /// <summary>Public id of the version of a template with which the text began.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sjabloon { get; set; }

    public IReadOnlyList<Verzoekbericht> Regels { get; private set; } = [];

    /// <summary>Of the files with the messages.</summary>
    public IReadOnlyDictionary<Guid, Bijlagestand> Standen { get; private set; } = new Dictionary<Guid, Bijlagestand>();

    /// <summary>The newest version of each.</summary>
    public IReadOnlyList<Berichtsjabloon> Sjablonen { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>The message as the parent will read it; null before "Bekijk".</summary>
    public string? Voorbeeld { get; private set; }

    /// <summary>The verzoeker can open what we write.</summary>
    public bool KomtAan => Verzoekbericht.KomtAan(Verzoek, Leerling, Vandaag);

    /// <summary>The verzoeker could open a file of ours now.</summary>
    public bool BestandGaatOpen { get; private set; }

    public bool Kan => Bewerkt && MagWerken && KomtAan && Verzoekbericht.KanBij(Verzoek);

    private Leerling? Leerling { get; set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Leerling = Verzoek.LeerlingId is { } id ? await Db.Leerlingen.AsNoTracking().IgnoreAutoIncludes().SingleAsync(l => l.Id == id, ct) : null;
        Regels = await gesprek.VanZaakAsync(Verzoek, ct);
        Standen = await gesprek.StandenAsync(Regels.SelectMany(r => r.Bijlagen), ct);
        Naam = await Medewerkers.NamenAsync(Db, Regels.Select(r => r.Door), ct);
        BestandGaatOpen = Kan && await toegang.BeoordeelBestandAsync(Verzoek, ct) == Toegangsoordeel.AllesGoed;
        Sjablonen = await Sjabloonlijst.NieuwsteAsync(Db, ct);
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (await SjabloonAsync(ct) is { } begin)
            Voorbeeld = Tekst = Sjabloonvuller.Vul(begin, Verzoek, swv.Gegevens);
        if (Bewerkt && MagWerken)
            await gesprek.MarkeerGelezenAsync(Regels, Berichtrichting.VanVerzoeker, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        Voorbeeld = Verzoekbericht.VanOns(Verzoek, Leerling, User.Medewerker(), Tekst, Nu).Tekst;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        var bericht = Verzoekbericht.VanOns(Verzoek, Leerling, User.Medewerker(), Tekst, Nu, (await SjabloonAsync(ct))?.Aanduiding ?? "");
        await gesprek.VoegBijlagenToeAsync(bericht, Bestanden, ct);
        Db.Add(bericht);
        await Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/verzoeken/{Id}/berichten");
    }

    private async Task<Berichtsjabloon?> SjabloonAsync(CancellationToken ct) =>
        Sjabloon is { Length: > 0 } id ? await Db.Berichtsjablonen.AsNoTracking().FirstOrDefaultAsync(s => s.PubliekId == id, ct) : null;
}

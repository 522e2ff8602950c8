using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>The questions to others about one request, and the form to ask a new one, shown as the other will read it before it goes.</summary>
public sealed class StellenModel(Bereik bereik) : Zaakpagina(bereik)
{
    [BindProperty]
    public Deelvraaginvoer Invoer { get; set; } = new();

    /// <summary>Those that are out first, by their last day; then the others, newest first.</summary>
    public IReadOnlyList<Deelvraag> Vragen { get; private set; } = [];

    /// <summary>The question as the other will read it; null before "Bekijk".</summary>
    public Deelvraag? Voorbeeld { get; private set; }

    /// <summary>Colleagues who answered a search, of all that were asked and not taken back.</summary>
    public (int Klaar, int Allen) Gezocht => (Vragen.Count(v => v is { IsZoekvraag: true, Status: DeelvraagStatus.Beantwoord }), Vragen.Count(v => v is { IsZoekvraag: true, Status: not DeelvraagStatus.Ingetrokken }));

    public bool Kan => Bewerkt && MagWerken && Verzoek.IsOpen;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var vragen = await Db.Deelvragen.AsNoTracking().Where(v => v.VerzoekId == Verzoek.Id).OrderByDescending(v => v.GesteldOp).ThenByDescending(v => v.Id).ToListAsync(ct);
        Vragen = [.. vragen.OrderBy(v => v.Status != DeelvraagStatus.Uitgezet).ThenBy(v => v.Status == DeelvraagStatus.Uitgezet ? v.AntwoordUiterlijk : default)];
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        var werkdagen = Verzoek.Kalender.Werkdagen;
        var dag = werkdagen.WerkdagenErbij(Vandaag, Deelvraag.Werkdagen);
        // An answer is of use while there is time to work with it.
        if (Verzoek.Termijn.Streef is { } streef && werkdagen.WerkdagenErbij(streef, -2) is var opTijd && opTijd > Vandaag && opTijd < dag)
            dag = opTijd;
        Invoer.Uiterlijk = dag;
        return Page();
    }

    public async Task<IActionResult> OnPostBekijkAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        Voorbeeld = Stel();
        return Page();
    }

    /// <summary>In one transaction: how many are out is read and kept as one.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Db.InTransactieAsync(VerstuurAsync, ct);

    private async Task<IActionResult> VerstuurAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !Bewerkt)
            return await NietGevondenAsync(ct);
        Db.Add(Stel());
        await Db.SaveChangesAsync(ct);
        return LocalRedirect($"/secretariaat/verzoeken/{Id}/vragen");
    }

    private Deelvraag Stel()
    {
        EisBehandelaar();
        var sleutel = Sleutel.Nieuw();
        return Deelvraag.Stel(
            Verzoek, Invoer.Aan(), Invoer.Tekst, Invoer.Uiterlijk, Vragen.Count(v => v.Status == DeelvraagStatus.Uitgezet), (sleutel, Sleutel.Hash(sleutel)), User.Medewerker(), Nu);
    }
}

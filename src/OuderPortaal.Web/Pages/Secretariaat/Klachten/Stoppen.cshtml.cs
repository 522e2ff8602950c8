using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>A complaint ends because who complained wrote so: withdrawn, solved, or treated as bezwaar with its original date (R-KLT-6).</summary>
public sealed class StoppenModel(Bereik bereik, Nummergever nummers) : Klachtpagina(bereik)
{
    [BindProperty]
    public Einde Invoer { get; set; } = new();

    /// <summary>It is about a request with a besluit that was made known.</summary>
    public bool KanBezwaar { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        KanBezwaar = await Db.Verzoeken.AnyAsync(v => v.Id == Klacht.VerzoekId && v.Besluit!.BekendgemaaktOp != null, ct);
        return true;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Invoer.Hoe == "bezwaar" ? Db.InTransactieAsync(ZetOmAsync, ct) : DoeAsync(() =>
    {
        if (Invoer.Hoe == "ingetrokken")
            Klacht.TrekIn(Nu);
        else
            Klacht.LosOp(Invoer.Op!.Value, Nu);
    }, ct);

    private async Task<IActionResult> ZetOmAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || !KanBezwaar)
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        var verzoek = await Db.Verzoeken.SingleAsync(v => v.Id == Klacht.VerzoekId, ct);
        var bezwaar = Bezwaarschrift.LegVast(
            verzoek, new Bezwaarinhoud(Klacht.AccountId, Klacht.Naam, Klacht.Tekst, Klacht.Kanaal, Klacht.OntvangenOp), await nummers.VolgendeAsync(Nummergever.Bezwaarschrift, ct), Nu, Klacht.Id);
        Klacht.ZetOm(bezwaar.Id, Invoer.Op!.Value, Nu);
        Db.Add(bezwaar);
        await Db.SaveChangesAsync(ct);
        return LocalRedirect(Adres);
    }

    public sealed class Einde
    {
        [Required(ErrorMessage = "Kies wat de klager schreef.")]
        public string? Hoe { get; set; }

        [Required(ErrorMessage = "Vul de datum van de brief of mail in.")]
        public DateOnly? Op { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Web.Klachten;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>What a complaint is about: privacy, a request, a pupil, and whether it is a notice of default too (R-KLT-8, R-KLT-9).</summary>
public sealed class KenmerkenModel(Bereik bereik) : Klachtpagina(bereik)
{
    [BindProperty]
    public Kenmerken Invoer { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Invoer = new()
        {
            OverPrivacy = Klacht.OverPrivacy,
            Ingebrekestelling = Klacht.IsIngebrekestelling switch { true => "ja", false => "nee", _ => "" },
            Verzoek = await Db.Verzoeken.Where(v => v.Id == Klacht.VerzoekId).Select(v => v.Nummer).FirstOrDefaultAsync(ct),
            Leerling = await Db.Leerlingen.Where(l => l.Id == Klacht.LeerlingId).Select(l => l.Kenmerk).FirstOrDefaultAsync(ct),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (nummer, kenmerk) = (Invoer.Verzoek?.Trim() ?? "", Invoer.Leerling?.Trim() ?? "");
        var verzoek = nummer.Length == 0 ? null : await Bereik.Verzoeken.Where(v => v.Nummer == nummer).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
        var leerling = kenmerk.Length == 0 ? null : await Bereik.Leerlingen.Where(l => l.Kenmerk == kenmerk).Select(l => (Guid?)l.Id).FirstOrDefaultAsync(ct);
        // What stood there already stays, also when it lies outside the reach of who handles the complaint.
        if (await Db.KlachtenVoor(User).AsNoTracking().SingleOrDefaultAsync(k => k.PubliekId == Id, ct) is { } was)
        {
            verzoek ??= await Db.Verzoeken.Where(v => v.Id == was.VerzoekId && v.Nummer == nummer).Select(v => (Guid?)v.Id).FirstOrDefaultAsync(ct);
            leerling ??= await Db.Leerlingen.Where(l => l.Id == was.LeerlingId && l.Kenmerk == kenmerk).Select(l => (Guid?)l.Id).FirstOrDefaultAsync(ct);
        }

        return await DoeAsync(() =>
        {
            if (nummer.Length > 0 && verzoek is null)
                throw new RuleViolation("R-KLT-1", "Dit verzoek vinden wij niet. Kijk het nummer na.", "Verzoek");
            if (kenmerk.Length > 0 && leerling is null)
                throw new RuleViolation("R-KLT-1", "Deze leerling vinden wij niet. Kijk het kenmerk na.", "Leerling");
            Klacht.MerkAan(new Klachtkenmerken(Invoer.OverPrivacy, Invoer.Ingebrekestelling switch { "ja" => true, "nee" => false, _ => null }, verzoek, leerling), Nu);
        }, ct);
    }

    public sealed class Kenmerken
    {
        public bool OverPrivacy { get; set; }

        [StringLength(20)]
        public string? Verzoek { get; set; }

        [StringLength(40)]
        public string? Leerling { get; set; }

        public string? Ingebrekestelling { get; set; }
    }
}

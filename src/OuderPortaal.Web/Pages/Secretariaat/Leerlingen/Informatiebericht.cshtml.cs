using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Toestemmingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>The letters that tell about a new pupil that we hold data, and the proof that they went or were not needed (article 6.2, R-INF-1..3).</summary>
public sealed class InformatieberichtModel(Bereik bereik) : Leerlingpagina(bereik)
{
    /// <summary>Local date of sending, or since when they know; today when left out.</summary>
    [BindProperty]
    public DateOnly? Op { get; set; }

    [BindProperty, StringLength(500)]
    public string? Bewijs { get; set; }

    public Informatiebericht Bericht { get; private set; } = null!;

    public IReadOnlyList<Informatieontvanger> Ontvangers { get; private set; } = [];

    public bool MagSchrijven => User.Is(Rol.Secretariaat);

    public bool IsTeVersturen => Bericht.Status is InformatieberichtStatus.TeVersturen or InformatieberichtStatus.Onbestelbaar;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        // A pupil of before this register has none yet: it is told as a new one, from today.
        Bericht = await Db.Informatieberichten.SingleOrDefaultAsync(b => b.LeerlingId == Leerling.Id, ct) ?? Informatiebericht.Voor(Leerling.Id, Nu);
        Ontvangers = Informatiebericht.Ontvangers(Leerling, Vandaag);
        return true;
    }

    public Task<IActionResult> OnPostVerzondenAsync(CancellationToken ct) => DoeAsync(b => b.LegVerzendingVast(Op ?? Vandaag, Ontvangers, User.Medewerker(), Nu), ct);

    public Task<IActionResult> OnPostNietNodigAsync(CancellationToken ct) => DoeAsync(b => b.VerklaarNietNodig(Op ?? Vandaag, Bewijs, User.Medewerker(), Nu), ct);

    public Task<IActionResult> OnPostOnbestelbaarAsync(CancellationToken ct) => DoeAsync(b => b.MeldOnbestelbaar(User.Medewerker(), Nu), ct);

    private async Task<IActionResult> DoeAsync(Action<Informatiebericht> verb, CancellationToken ct)
    {
        if (!MagSchrijven || !await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        verb(Bericht);
        if (Db.Entry(Bericht).State == EntityState.Detached)
            Db.Add(Bericht);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Informatiebericht", new { id = Id });
    }
}

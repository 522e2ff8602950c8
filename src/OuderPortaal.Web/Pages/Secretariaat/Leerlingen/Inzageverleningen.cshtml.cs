using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Who saw data of this pupil on a right by law, and one more (8.1.2, R-8.1-2). They get no account.</summary>
public sealed class InzageverleningenModel(Bereik bereik) : Leerlingpagina(bereik)
{
    [BindProperty]
    public Invoer Verlening { get; set; } = new();

    public IReadOnlyList<Inzageverlening> Alle { get; private set; } = [];

    public bool MagSchrijven => User.Is(Rol.Secretariaat) || User.Is(Rol.Directeur);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Alle = await Db.Inzageverleningen.Where(i => i.LeerlingId == Leerling.Id).OrderByDescending(i => i.Datum).ThenByDescending(i => i.Id).ToListAsync(ct);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagSchrijven || !await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        Db.Add(Inzageverlening.LegVast(Leerling, Verlening.AlsGegevens(Vandaag), User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return RedirectToPage("Inzageverleningen", new { id = Id });
    }

    public sealed class Invoer
    {
        [StringLength(200)]
        public string? Naam { get; set; }

        [StringLength(200)]
        public string? Instantie { get; set; }

        [StringLength(200)]
        public string? Wet { get; set; }

        [StringLength(100)]
        public string? Artikel { get; set; }

        [StringLength(200)]
        public string? Legitimatie { get; set; }

        public DateOnly? Datum { get; set; }

        public List<Categorie> Categorieen { get; set; } = [];

        /// <summary>Refuses a burgerservicenummer (B9).</summary>
        public InzageverleningGegevens AlsGegevens(DateOnly vandaag)
        {
            Verstrekkinginvoer.EisGeenBsn((nameof(Naam), Naam), (nameof(Instantie), Instantie), (nameof(Legitimatie), Legitimatie), (nameof(Wet), Wet), (nameof(Artikel), Artikel));
            return new(Naam ?? "", Instantie ?? "", Wet ?? "", Artikel ?? "", Legitimatie ?? "", Datum ?? vandaag, Categorieen);
        }
    }
}

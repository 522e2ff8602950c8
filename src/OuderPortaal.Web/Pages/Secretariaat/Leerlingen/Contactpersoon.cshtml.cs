using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>Somebody around a pupil as our file knows them: where a letter with a code goes and which number is called back. Added, changed, taken out.</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
public sealed class ContactpersoonModel(Bereik bereik) : Leerlingpagina(bereik)
{
    /// <summary>Null: somebody new.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Wie { get; set; }

    [BindProperty]
    public Invoer Persoon { get; set; } = new();

    public Contact? Contact { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Contact = Leerling.Contacten.FirstOrDefault(c => c.Id == Wie);
        return Wie is null || Contact is not null;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (Contact is { Gegevens: var g })
            Persoon = new() { Naam = g.Naam, Relatie = g.Relatie, Adres = g.Adres, AdresSinds = g.AdresSinds, Telefoon = g.Telefoon, GeheimAdres = g.GeheimAdres };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (!ModelState.IsValid)
            return Page();

        if (Contact is { } bestaand)
            Leerling.WijzigContact(bestaand.Id, Persoon.AlsGegevens(), User.Medewerker(), Nu);
        else
            Db.Add(Leerling.VoegContactToe(Persoon.AlsGegevens(), User.Medewerker(), Nu));
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }

    public async Task<IActionResult> OnPostVerwijderAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LoadAsync(ct) || Contact is not { } weg)
            return await NietGevondenAsync(ct);
        Leerling.VerwijderContact(weg.Id, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarLeerling();
    }

    public sealed class Invoer
    {
        [Required(ErrorMessage = "Vul de naam in.")]
        [StringLength(200)]
        public string? Naam { get; set; }

        [Required(ErrorMessage = "Kies wat deze persoon van de leerling is.")]
        public Contactrelatie? Relatie { get; set; }

        [StringLength(400)]
        public string? Adres { get; set; }

        public DateOnly? AdresSinds { get; set; }

        [StringLength(30)]
        [RegularExpression(@"[0-9+()\- ]{6,30}", ErrorMessage = "Vul een telefoonnummer in, met alleen cijfers en streepjes.")]
        public string? Telefoon { get; set; }

        public bool GeheimAdres { get; set; }

        /// <summary>Refuses a burgerservicenummer (B9). Telephone numbers have ten digits and pass.</summary>
        public ContactGegevens AlsGegevens()
        {
            foreach (var (veld, tekst) in new[] { (nameof(Naam), Naam), (nameof(Adres), Adres) })
            {
                var aantal = 0;
                Burgerservicenummer.Vervang(tekst ?? "", ref aantal);
                if (aantal > 0)
                    throw new RuleViolation("B9", "Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.", veld);
            }

            return new(Naam ?? "", Relatie ?? (Contactrelatie)(-1), Adres ?? "", AdresSinds, Telefoon ?? "", GeheimAdres);
        }
    }
}

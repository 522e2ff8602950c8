using System.ComponentModel.DataAnnotations;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>What staff type about a pupil.</summary>
public sealed class LeerlingInvoer
{
    [Required(ErrorMessage = "Vul het dossiernummer in.")]
    [StringLength(40)]
    public string? Kenmerk { get; set; }

    [Required(ErrorMessage = "Vul de voornaam in.")]
    [StringLength(100)]
    public string? Voornaam { get; set; }

    [Required(ErrorMessage = "Vul de achternaam in.")]
    [StringLength(100)]
    public string? Achternaam { get; set; }

    [Required(ErrorMessage = "Vul de geboortedatum in.")]
    public DateOnly? Geboortedatum { get; set; }

    [StringLength(400)]
    public string? Adres { get; set; }

    public bool GeheimAdres { get; set; }

    [StringLength(200)]
    public string? School { get; set; }

    public static LeerlingInvoer Van(LeerlingGegevens g)
    {
        ArgumentNullException.ThrowIfNull(g);
        return new() { Kenmerk = g.Kenmerk, Voornaam = g.Voornaam, Achternaam = g.Achternaam, Geboortedatum = g.Geboortedatum, Adres = g.Adres, GeheimAdres = g.GeheimAdres, School = g.School };
    }

    /// <summary>Refuses a burgerservicenummer in any field (B9): the register never holds one.</summary>
    public LeerlingGegevens AlsGegevens()
    {
        foreach (var (veld, tekst) in new[] { (nameof(Kenmerk), Kenmerk), (nameof(Voornaam), Voornaam), (nameof(Achternaam), Achternaam), (nameof(Adres), Adres), (nameof(School), School) })
        {
            var aantal = 0;
            Burgerservicenummer.Vervang(tekst ?? "", ref aantal);
            if (aantal > 0)
                throw new RuleViolation("B9", "Hier staat een burgerservicenummer. Dat mogen wij niet bewaren. Haal het weg.", veld);
        }

        return new(Kenmerk ?? "", Voornaam ?? "", Achternaam ?? "", Geboortedatum!.Value, Adres ?? "", GeheimAdres, School ?? "");
    }
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>What somebody fills in who asks somebody else; what is missing the domain says in its own words.</summary>
public sealed class Deelvraaginvoer
{
    public DeelvraagSoort? Soort { get; set; }

    public string? Naam { get; set; }

    public string? Functie { get; set; }

    public string? Adres { get; set; }

    public string? Tekst { get; set; }

    public DateOnly? Uiterlijk { get; set; }

    /// <summary>Refuses an address to which no mail can go.</summary>
    public Bevraagde Aan() => Postadres.IsGeldig(Adres?.Trim())
        ? new(Soort ?? (DeelvraagSoort)(-1), Naam ?? "", Functie ?? "", Adres!)
        : throw new RuleViolation("R-AM-36", "Vul een e-mailadres in, zoals naam@voorbeeld.nl.", nameof(Adres));
}

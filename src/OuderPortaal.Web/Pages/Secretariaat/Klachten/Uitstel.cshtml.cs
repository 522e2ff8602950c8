using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>More time: once by ourselves, further with written consent (R-KLT-3). The letter goes at once.</summary>
public sealed class UitstelModel(Bereik bereik) : Klachtpagina(bereik)
{
    [BindProperty]
    public Uitstel Invoer { get; set; } = new();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoeAsync(() =>
    {
        if (Klacht.VerdaagdOp is null)
            Klacht.Verdaag(Invoer.Reden, Nu);
        else
            Klacht.StelUit(
                Invoer.Tot ?? throw new RuleViolation("R-KLT-3", "Vul de nieuwe dag in.", "Tot"),
                Invoer.InstemmingOp ?? throw new RuleViolation("R-KLT-3", "Vul in wanneer de klager schriftelijk instemde. Zonder instemming kan het niet later.", "InstemmingOp"), Invoer.Reden, Nu);
    }, ct);

    public sealed class Uitstel
    {
        public DateOnly? Tot { get; set; }

        public DateOnly? InstemmingOp { get; set; }

        [StringLength(1000)]
        public string? Reden { get; set; }
    }
}

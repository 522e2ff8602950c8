using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>The pupil register. What is looked for stands sealed in the URL: a name never does, and going back still works.</summary>
public sealed class ZoekenModel(Leerlingenlijst lijst, Bereik bereik, IDataProtectionProvider bescherming) : PageModel
{
    private readonly IDataProtector _zegel = bescherming.CreateProtector("OuderPortaal.Leerlingen.Zoek");

    /// <summary>What is looked for, sealed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Random id of the pupil after whom the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    [BindProperty, StringLength(200)]
    public string? Vraag { get; set; }

    public IReadOnlyList<Leerling> Rijen { get; private set; } = [];

    public string? Volgende { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Vraag = Open();
        await LoadAsync(ct);
        if (!string.IsNullOrEmpty(Vraag))
            await bereik.LegGezochtVastAsync(Rijen.Count > 0, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
            return RedirectToPage("Zoeken", new { Zoek = string.IsNullOrWhiteSpace(Vraag) ? null : _zegel.Protect(Vraag.Trim()) });
        await LoadAsync(ct);
        return Page();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var rijen = await lijst.ZoekAsync(Vraag, Na, ct);
        Rijen = [.. rijen.Take(Leerlingenlijst.PerPagina)];
        Volgende = rijen.Count > Leerlingenlijst.PerPagina ? Rijen[^1].PubliekId : null;
    }

    private string? Open()
    {
        try
        {
            return Zoek is null ? null : _zegel.Unprotect(Zoek);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

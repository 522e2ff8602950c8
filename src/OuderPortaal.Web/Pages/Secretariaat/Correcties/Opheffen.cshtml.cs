using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Web.Correcties;

namespace OuderPortaal.Web.Pages.Secretariaat.Correcties;

/// <summary>After a refused objection to the use: first the letter with the day, and from that day on the end of what is closed off (R-AM-29).</summary>
public sealed class OpheffenModel(Bereik bereik, Opheffingspost opheffingen) : Correctiepagina(bereik)
{
    /// <summary>Local date.</summary>
    [BindProperty]
    public DateOnly? Vanaf { get; set; }

    /// <summary>What is closed off until then.</summary>
    public IReadOnlyList<Correctieonderdeel> Dicht { get; private set; } = [];

    /// <summary>The letter with the day is in the inbox, or in the post.</summary>
    public bool IsVerstuurd { get; private set; }

    /// <summary>It was announced and nobody heard it: it is written anew.</summary>
    public bool NietGehoord { get; private set; }

    public DateOnly Vroegst => Correctie.OpheffenKanVanaf(Verzoek, Vandaag);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Dicht = Correctie.WachtOpOpheffing(Verzoek);
        IsVerstuurd = await opheffingen.BriefAsync(Verzoek, ct) is { PerPost: false } or { GepostOp: not null };
        NietGehoord = await opheffingen.IsNietGehoordAsync(Verzoek, Correctie, ct);
        return Dicht.Count > 0 || Correctie.OpgehevenOp is not null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        Correctie.KondigOpheffingAan(Verzoek, Vanaf ?? throw new RuleViolation("R-AM-29", "Vul de dag in.", nameof(Vanaf)), Nu, gehoord: !NietGehoord);
        await Db.SaveChangesAsync(ct);
        return RedirectToPage(new { id = Id });
    }

    public async Task<IActionResult> OnPostHefOpAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        EisBehandelaar();
        if (NietGehoord)
            throw new RuleViolation("R-AM-29", "De brief kwam bij niemand aan. Schrijf hem opnieuw.");
        Correctie.HefAfschermingOp(Verzoek, await opheffingen.BriefAsync(Verzoek, ct), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }
}

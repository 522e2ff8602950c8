using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Identity.Oidc;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>Prove who you are by logging in elsewhere: what we will see and keep, the button, and what came of it. Somebody else's request is a 404.</summary>
public sealed class InlogmiddelModel(PortaalDbContext db, EigenVerzoeken verzoeken, Aanbieders aanbieders, Aanbiederpoort poort, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    [BindProperty(SupportsGet = true)]
    public Aanbiederuitkomst? Uitkomst { get; set; }

    public IdentiteitAanbieder Middel => aanbieders.Identiteit ?? throw new InvalidOperationException("Without a provider this page has no route.");

    /// <summary>Recorded, and not only said by the address bar.</summary>
    public bool IsGelukt { get; private set; }

    /// <summary>The answer goes online, and that asks more (D-11).</summary>
    public bool IsTeLaagVoorOnline { get; private set; }

    public Tekst? Fout => Middelteksten.Van(Uitkomst);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        var gegeven = Uitkomst != Aanbiederuitkomst.Gelukt ? null : await db.Identiteitsverificaties.AsNoTracking()
            .Where(i => i.VerzoekId == Verzoek.Id && i.Wijze == Identificatiewijze.Inlogmiddel && i.IngetrokkenOp == null).OrderByDescending(i => i.Id).FirstOrDefaultAsync(ct);
        IsGelukt = gegeven is not null;
        IsTeLaagVoorOnline = gegeven is { Niveau: < Niveau.N3 } && Verzoek.AntwoordKanaal == AntwoordKanaal.Digitaal;
        return IsGelukt || Middelbewijs.Vraag(Verzoek) is not null ? Page() : LocalRedirect($"{Adres}/bewijs");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        if (Middelbewijs.Vraag(Verzoek) is null)
            return LocalRedirect($"{Adres}/bewijs");
        var vraag = new Aanbiedervraag { SleutelHash = "", Doel = Aanbiederdoel.Identiteit, Account = User.AccountId(), VerzoekId = Verzoek.Id, Terug = $"{Adres}/bewijs/inlogmiddel" };
        return await poort.BeginAsync(Middel, vraag, Middelbewijs.Geboren(Verzoek) is null ? [] : [Middel.Geboortedatumclaim], ct) is { } adres
            ? Redirect(adres.AbsoluteUri)
            : LocalRedirect($"{vraag.Terug}?uitkomst={Aanbiederuitkomst.Weg}");
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>Claim beside evidence and one question. The picture is shown in this page only, each look is one journaal row, and the judgement destroys it (R-ID-4, R-ID-5).</summary>
[Authorize(Roles = nameof(Rol.Secretariaat))]
[VerseFactor]
public sealed class KopieModel(Bereik bereik, Documentkluis kluis, Actor actor) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Kijk { get; set; } = new();

    /// <summary>The copy that waits; null when there is none.</summary>
    public Bewijskopie? Kopie { get; private set; }

    /// <summary>The virus scanner has said that it may be opened.</summary>
    public bool IsTeZien { get; private set; }

    /// <summary>Who the register knows around this pupil, to compare the name with.</summary>
    public IReadOnlyList<Contact> Contacten { get; private set; } = [];

    public Bewijsverzoek? Vraag => Kopie is null ? null : Verzoek.Bewijsverzoeken.Single(b => b.Id == Kopie.BewijsverzoekId);

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Kopie = await Db.Bewijskopieen.FirstOrDefaultAsync(k => k.VerzoekId == Verzoek.Id && k.Oordeel == KopieOordeel.Wacht, ct);
        IsTeZien = Kopie is not null && await kluis.ZoekAsync(Kopie.KluisbestandId, ct) is { } bestand && kluis.MagOpen(bestand.Scan);
        if (Kopie is not null && Verzoek.LeerlingId is { } leerling)
            Contacten = (await Db.Leerlingen.AsNoTracking().SingleAsync(l => l.Id == leerling, ct)).Contacten;
        return true;
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        Kijk.Bewijstermijn = Verzoek.Kalender.Werkdagen.EersteWerkdagOpOfNa(Vandaag.AddDays(Verzoek.Instellingen.Termijnen.BewijstermijnDagen));
        return Page();
    }

    /// <summary>The picture, for this page alone: a browser that says it wants anything but a picture gets nothing.</summary>
    public async Task<IActionResult> OnGetBeeldAsync(CancellationToken ct)
    {
        var doel = Request.Headers["Sec-Fetch-Dest"].ToString();
        if (!await LoadAsync(ct) || Kopie is null || doel is not ("" or "image") || await kluis.OpenAsync(Kopie.KluisbestandId, ct) is not { } beeld)
            return await NietGevondenAsync(ct);
        Response.Headers[HeaderNames.ContentDisposition] = "inline";
        return await ToonBestandAsync(actor, "KopieBekeken", beeld, "image/jpeg", null, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (Kopie is null)
            throw new RuleViolation("R-ID-5", "Er is geen kopie meer om te bekijken. Een collega was u net voor.");
        switch (Kijk.Oordeel)
        {
            case BewijsOordeel.Goed when !IsTeZien:
                throw new RuleViolation("R-SEC-6", "De kopie is nog niet op virussen onderzocht. Niemand kan haar al zien.");
            case BewijsOordeel.Goed:
                Db.Add(Kopie.KeurGoed(Verzoek, Documentsoorten.Alle.FirstOrDefault(s => s == Kijk.Documentsoort), User.Medewerker(), Nu));
                break;
            case BewijsOordeel.Afgekeurd:
                var niveau = (await Niveaus.BewijsAsync(Db, Verzoek, Nu, ct))?.Niveau ?? Niveau.N1;
                Kopie.KeurAf(Verzoek, Kijk.Redenen ?? [], Verzoek.Status == VerzoekStatus.InBesluitvorming ? null : Kijk.Bewijstermijn, User.Medewerker(), Nu, niveau);
                break;
            default:
                throw new RuleViolation("R-ID-5", "Kies ja of nee.", nameof(Invoer.Oordeel));
        }

        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        public BewijsOordeel? Oordeel { get; set; }

        public string? Documentsoort { get; set; }

        public IReadOnlyList<Afkeurreden>? Redenen { get; set; }

        /// <summary>Last day of the new question; empty: it is not asked again now.</summary>
        public DateOnly? Bewijstermijn { get; set; }
    }
}

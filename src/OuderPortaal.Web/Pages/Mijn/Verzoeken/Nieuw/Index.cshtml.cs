using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// The first question, where everybody begins: the first visit, "Nieuw verzoek" and "Mijn kind staat er niet bij" (R-AM-08). Looking at it keeps nothing; its answer makes the draft.
/// </summary>
public sealed class IndexModel(PortaalDbContext db, Concepten concepten, Kinderen kinderen, Aanspreker aanspreker, Spelregelboek boek, TimeProvider klok) : PageModel, IHerlaadbaar
{
    private const string Ander = "ander";
    private IReadOnlyList<Kind> _kinderen = [];

    /// <summary>Public id of a linked pupil that the reader came from; "ander" for a child that is not in the list.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The word of an intention; anything else is to know what there is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Wat { get; set; }

    [BindProperty]
    public WaarModel.Antwoorden Invoer { get; set; } = new();

    public IReadOnlyList<Concept> Open { get; private set; } = [];

    public Stem T { get; private set; }

    public Bedoeling Bedoeling => Bedoelingen.Van(Wat);

    public bool IsInzage => Bedoeling == Bedoeling.Inzage;

    /// <summary>The address of the other intention, about the same child.</summary>
    public string Andersom => "/mijn/verzoeken/nieuw" + QueryString.Create(new[] { KeyValuePair.Create("wat", (IsInzage ? Bedoeling.Correctie : Bedoeling.Inzage).Wat()), KeyValuePair.Create("kind", Kind) }.Where(d => d.Value is not null));

    public string Voortgang => T.Met(Aanvraagteksten.Voortgang, 1, Nieuw().Pad().Count - 1);

    private Kind? Gekozen => _kinderen.FirstOrDefault(k => k.Geldt && k.Leerling.PubliekId == Kind);

    public async Task<bool> LoadAsync(CancellationToken ct)
    {
        var account = User.AccountId();
        Open = await concepten.OpenAsync(account, ct);
        _kinderen = await kinderen.VanAsync(account, ct);
        T = await aanspreker.StemAsync(account, ct);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!await MagAsync(ct))
            return NotFound();
        Invoer.Onderwerp = Gekozen is { } kind ? Aanvraag.OnderwerpVan(kind) : Kind != Ander ? null : T.Vorm == Aanspreekvorm.Je ? Onderwerp.Gemachtigd : Onderwerp.Kind;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!await MagAsync(ct))
            return NotFound();
        if (Invoer.Onderwerp is not { } onderwerp || !Onderwerpen.Van(Bedoeling).Contains(onderwerp))
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{nameof(Invoer.Onderwerp)}", T[Aanvraagteksten.WaarFout]);
            return Page();
        }

        if (onderwerp == Onderwerp.IetsAnders)
            return LocalRedirect("/mijn/verzoeken/nieuw/anders");
        if (Open.Count >= Concepten.Maximum)
            throw new RuleViolation("R-AM-36", T[Aanvraagteksten.TeVeelConcepten]);

        var aanvraag = Voorinvullen(onderwerp);
        var concept = concepten.Begin(User.AccountId(), aanvraag);
        await db.SaveChangesAsync(ct);
        var stap = aanvraag.Volgende(Domain.Kalender.Amsterdam.Datum(klok.GetUtcNow()));
        return LocalRedirect($"/mijn/verzoeken/nieuw/{concept.PubliekId}/{stap.ToString().ToLowerInvariant()}");
    }

    /// <summary>Requests of parents without gezag are taken only while the setting is on (D-15).</summary>
    private async Task<bool> MagAsync(CancellationToken ct) => Bedoeling != Bedoeling.Informatie || (await boek.VanNuAsync(ct)).Instellingen.Informatie377c;

    private Aanvraag Nieuw() => new() { Bedoeling = Bedoeling, Naam = User.Naam().Trim(), NaamBekend = User.Naam().Trim().Length > 0 };

    /// <summary>What we know of the reader, or what was chosen on the overview, is not asked again.</summary>
    private Aanvraag Voorinvullen(Onderwerp onderwerp)
    {
        var aanvraag = Nieuw();
        aanvraag.Onderwerp = onderwerp;
        if (onderwerp == Onderwerp.IkAlsLeerling && _kinderen.FirstOrDefault(k => k.Geldt && k.IsZelf) is { } zelf)
            aanvraag.KiesKind(zelf);
        else if (Gekozen is { IsZelf: false } kind && Aanvraag.OnderwerpVan(kind) == onderwerp)
            aanvraag.KiesKind(kind);
        return aanvraag;
    }
}

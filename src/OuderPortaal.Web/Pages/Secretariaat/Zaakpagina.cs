using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>A page about one request: one query, limited to the reach of who looks, else 404.</summary>
public abstract class Zaakpagina(Bereik bereik) : PageModel, IHerlaadbaar, IDossierpagina
{
    private bool _vastgelegd;
    private bool _afgeschermdGezien;
    private bool _vervangt;

    /// <summary>Random id of the request.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    public Verzoek Verzoek { get; private set; } = null!;

    /// <summary>Works on requests; a directeur reads them.</summary>
    public bool Bewerkt => User.Is(Rol.Secretariaat) || User.Is(Rol.Behandelaar);

    /// <summary>Works on this request: the secretariaat, the behandelaar who has it (R-AM-07), or who replaces that one today.</summary>
    public bool MagWerken => User.Is(Rol.Secretariaat) || Verzoek.BehandelaarId == User.Medewerker() || _vervangt;

    public DateOnly Vandaag => bereik.Vandaag;

    Dossierblik? IDossierpagina.Blik => _vastgelegd || Verzoek is null ? null
        : new(_afgeschermdGezien ? Dossierblik.Afgeschermd : Dossierblik.Verzoek, Verzoek.Id, Verzoek.LeerlingId) { Reden = _afgeschermdGezien ? $"{WaaromOpen}" : "" };

    /// <summary>Why who looks wants to see what is closed off; null: it stays closed.</summary>
    [BindProperty(SupportsGet = true, Name = "afgeschermd")]
    public Afschermreden? WaaromOpen { get; set; }

    /// <summary>Sees what is closed off, when a reason was given (R-COR-7).</summary>
    public bool MagAfgeschermd => User.Is(Rol.Secretariaat) || User.Is(Rol.Directeur);

    /// <summary>Something of this page is closed off and not shown.</summary>
    public bool IetsVerborgen { get; private set; }

    protected PortaalDbContext Db => bereik.Db;

    protected DateTimeOffset Nu => bereik.Nu;

    public virtual async Task<bool> LoadAsync(CancellationToken ct)
    {
        var gevonden = await bereik.Verzoeken.FirstOrDefaultAsync(v => v.PubliekId == Id, ct);
        if (gevonden is null)
            return false;
        Verzoek = gevonden;
        _vervangt = User.Is(Rol.Behandelaar) && gevonden.BehandelaarId is { } van && (await Db.Vervangingen.NuAsync(User.Medewerker(), Vandaag, ct)).Contains(van);
        return true;
    }

    /// <summary>Whether an item with these marks is shown: one that is closed off only to secretariaat and directeur who said why, and that is written down (R-COR-7).</summary>
    protected bool Toont(Markering markering)
    {
        if (!markering.HasFlag(Markering.Afgeschermd))
            return true;
        var toont = MagAfgeschermd && WaaromOpen is { } reden && Enum.IsDefined(reden);
        _afgeschermdGezien |= toont;
        IetsVerborgen |= !toont;
        return toont;
    }

    /// <summary>On this page somebody looked in the register, beyond this request.</summary>
    protected Task LegGezochtVastAsync(bool treffer, CancellationToken ct) => bereik.LegGezochtVastAsync(treffer, ct);

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : await NietGevondenAsync(ct);

    protected Task<IActionResult> NietGevondenAsync(CancellationToken ct) => bereik.NietGevondenAsync(this, ct);

    protected void EisBehandelaar()
    {
        if (!MagWerken)
            throw new RuleViolation("R-AM-07", "Dit verzoek is van een collega. Neem het eerst over.");
    }

    /// <summary>A file in which nothing can run and that nobody keeps on the way: to save under a name with nothing personal in it, without a name to show in a page. Each opening is one journaal row.</summary>
    protected async Task<IActionResult> ToonBestandAsync(Actor actor, string handeling, Stream inhoud, string mediaType, string? naam, CancellationToken ct)
    {
        Db.Add(new JournaalRegel
        {
            Id = Guid.CreateVersion7(Nu), Op = Nu, AccountId = User.AccountId(), Hoedanigheid = actor.Hoedanigheid, Handeling = handeling, VerzoekId = Verzoek.Id, LeerlingId = Verzoek.LeerlingId,
            Bijzonderheid = _afgeschermdGezien ? $"{WaaromOpen}" : "",
        });
        await Db.SaveChangesAsync(ct);
        _vastgelegd = true;
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        Response.Headers.CacheControl = "no-store";
        return File(inhoud, mediaType, naam is null ? null : $"{Verzoek.Nummer}-{naam}{Bestandsnaam.Extensie(mediaType)}");
    }

    /// <summary>Back to the workbench of this request.</summary>
    protected IActionResult NaarZaak() => RedirectToPage("/Secretariaat/Verzoeken/Behandelen", new { id = Id });
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>
/// All answers with a button to change each, room to add something (never required, and never the question why: R-11.1-1), the date that is promised when it is sent
/// today, and the button that sends it. To change an answer keeps what was typed here.
/// </summary>
public sealed class ControlerenModel(PortaalDbContext db, Concepten concepten, Kinderen kinderen, Indienen indienen, Aanwijzer aanwijzer, Spelregelboek spelregelboek, TimeProvider klok)
    : StapModel(db, concepten, klok)
{
    private Mijn.Kind? _kind;

    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    /// <summary>The question to go back to.</summary>
    [BindProperty]
    public Stap? Naar { get; set; }

    /// <summary>Local date.</summary>
    public DateOnly Uiterlijk { get; private set; }

    public bool FactorNietVers { get; private set; }

    /// <summary>Of a correction, or of an objection to the use.</summary>
    public IReadOnlyList<Onderdeelregel> Onderdelen { get; private set; } = [];

    public Tekst Kanaal => Aanvraag.AntwoordKanaal switch
    {
        AntwoordKanaal.Digitaal => Aanvraagteksten.AntwoordOnline,
        AntwoordKanaal.Post => Aanvraagteksten.AntwoordPost,
        _ => Aanvraagteksten.AntwoordOphalen,
    };

    public string? KindNaam => !Aanvraag.Pad().Contains(Stap.Kind) ? null : _kind?.Leerling.Voornaam ?? Aanvraag.KindNaam;

    /// <summary>As typed; of a linked child it is not repeated.</summary>
    public DateOnly? KindGeboren => _kind is null ? Aanvraag.KindGeboren : null;

    /// <summary>What she typed says so; whether we know the child plays no part.</summary>
    public bool KindIsZestien => KindNaam is not null && KindGeboren is { } geboren && Aanvraag.Onderwerp == Onderwerp.Kind && Aanvraag.IsZestien(geboren, Vandaag);

    /// <summary>About a pupil that this person is linked with: it closes at the filing, and not only once somebody found the pupil.</summary>
    public bool IsBekend { get; private set; }

    protected override Stap Stap => Stap.Controleren;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        var gekoppeld = (await kinderen.VanAsync(User.AccountId(), ct)).Where(k => k.Geldt).ToList();
        if (Aanvraag.Kind.Length > 0)
            _kind = gekoppeld.Find(k => k.Leerling.PubliekId == Aanvraag.Kind);
        IsBekend = Aanvraag.IsLeerling ? gekoppeld.Exists(k => k.IsZelf) : _kind is not null;
        var aanwijzingen = await aanwijzer.ToonAsync(Aanvraag.Onderdelen, User, legVast: IsGet, ct);
        FactorNietVers = aanwijzingen.FactorNietVers;
        Onderdelen = [.. Aanvraag.Onderdelen.Select((o, plaats) => Onderdeelregel.Van(o, plaats + 1, aanwijzingen.Bij(o.Verwijzing), T))];
        var regels = await spelregelboek.VanNuAsync(ct);
        Uiterlijk = Termijn.Bereken(Vandaag, [], verlenging: null, regels.Instellingen.Termijnen, regels.Kalender.Werkdagen).Uiterlijk!.Value;
        return true;
    }

    public override async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Later is not null || Naar is not null || !ModelState.IsValid)
            return await base.OnPostAsync(ct);
        if (await indienen.VerstuurAsync(User, ConceptId, Getypt, ct) is { } verzoek)
            return LocalRedirect($"/mijn/verzoeken/{verzoek}/ontvangen");
        return await OnGetAsync(ct);
    }

    public string Datum(DateOnly datum) => $"{Domain.Kalender.Datumtekst.DagMaand(datum)} {datum.Year}";

    protected override void Toon() => Invoer.Toelichting = Aanvraag.Toelichting;

    protected override void Neem() => Aanvraag.Toelichting = Getypt;

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten() => [];

    protected override string Daarna() => Naar is { } stap && Enum.IsDefined(stap) ? Adres(stap) : base.Daarna();

    private string Getypt => Invoer.Toelichting?.Trim() ?? "";

    public sealed class Antwoorden
    {
        [StringLength(4000)]
        public string? Toelichting { get; set; }
    }
}

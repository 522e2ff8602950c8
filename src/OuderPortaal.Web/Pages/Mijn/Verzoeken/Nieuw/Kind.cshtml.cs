using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Components.Formulier;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>About which child: one that is linked today, or a name and date of birth. What is typed is never compared with the register here (R-AM-08).</summary>
public sealed class KindModel(PortaalDbContext db, Concepten concepten, Kinderen kinderen, Spelregelboek boek, TimeProvider klok) : StapModel(db, concepten, klok)
{
    private const string Ander = "ander";
    private IReadOnlyList<Mijn.Kind> _kinderen = [];

    [BindProperty]
    public Antwoorden Invoer { get; set; } = new();

    public bool IsAnders => Aanvraag.Onderwerp == Onderwerp.Gemachtigd;

    public IReadOnlyList<Keuze> Keuzes { get; private set; } = [];

    /// <summary>First names of linked pupils who turned 16 and so decide themselves.</summary>
    public IEnumerable<string> Zestien => _kinderen.Where(k => !k.Geldt).Select(k => k.Leerling.Voornaam);

    /// <summary>A parent without gezag is told what can be asked instead (S-22, D-15).</summary>
    public bool BiedtZonderGezag { get; private set; }

    protected override Stap Stap => Stap.Kind;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        BiedtZonderGezag = Aanvraag is { Onderwerp: Onderwerp.Kind, Bedoeling: not Bedoeling.Informatie } && (await boek.VanNuAsync(ct)).Instellingen.Informatie377c;
        _kinderen = await kinderen.VanAsync(User.AccountId(), ct);
        var keuzes = _kinderen.Where(k => k.Geldt && !k.IsZelf).Select(k => new Keuze(k.Leerling.PubliekId, k.Leerling.Voornaam)).ToList();
        Keuzes = keuzes.Count == 0 ? [] : [.. keuzes, new Keuze(Ander, T[IsAnders ? Aanvraagteksten.LeerlingAnder : Aanvraagteksten.KindAnder], T[Aanvraagteksten.KindAnderUitleg])];
        return true;
    }

    protected override void Toon() =>
        Invoer = new() { Kind = Aanvraag.Kind.Length > 0 ? Aanvraag.Kind : Aanvraag.KindNaam.Length > 0 ? Ander : null, Naam = Aanvraag.KindNaam, Geboren = Aanvraag.KindGeboren };

    protected override void Neem()
    {
        Aanvraag.Kind = Keuzes.Any(k => k.Waarde == Invoer.Kind && k.Waarde != Ander) ? Invoer.Kind! : "";
        if (Aanvraag.Kind.Length == 0)
            (Aanvraag.KindNaam, Aanvraag.KindGeboren) = (Invoer.Naam?.Trim() ?? "", Invoer.Geboren);
    }

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten()
    {
        if (Aanvraag.Kind.Length > 0)
            yield break;
        if (Keuzes.Count > 0 && Invoer.Kind is null && Aanvraag.KindNaam.Length == 0)
        {
            yield return (nameof(Invoer.Kind), Aanvraagteksten.KindFout);
            yield break;
        }

        if (Aanvraag.KindNaam.Length == 0)
            yield return (nameof(Invoer.Naam), IsAnders ? Aanvraagteksten.LeerlingNaamFout : Aanvraagteksten.KindNaamFout);
        if (Aanvraag.KindGeboren is not { } geboren)
            yield return (nameof(Invoer.Geboren), IsAnders ? Aanvraagteksten.LeerlingGeborenFout : Aanvraagteksten.KindGeborenFout);
        else if (geboren > Vandaag || geboren < Vandaag.AddYears(-100))
            yield return (nameof(Invoer.Geboren), Aanvraagteksten.KindGeborenOnmogelijk);
    }

    public sealed class Antwoorden
    {
        [StringLength(40)]
        public string? Kind { get; set; }

        [StringLength(100)]
        public string? Naam { get; set; }

        public DateOnly? Geboren { get; set; }
    }
}

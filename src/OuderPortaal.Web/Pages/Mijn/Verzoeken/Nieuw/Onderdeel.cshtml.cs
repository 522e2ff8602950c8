using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One item of a correction: what must happen, where it stands, what it says and should say, and why; the last one may stay "weet ik niet" (R-11.4-2).</summary>
public sealed class OnderdeelModel(PortaalDbContext db, Concepten concepten, Aanwijzer aanwijzer, TimeProvider klok) : StapModel(db, concepten, klok), IOnderdeelformulier
{
    public const string Nieuw = "nieuw";

    [FromRoute(Name = "onderdeel")]
    public string OnderdeelId { get; set; } = "";

    [BindProperty]
    public Onderdeelinvoer Invoer { get; set; } = new();

    public Aanvraagonderdeel Onderdeel { get; private set; } = new();

    public Verwijzing? Verwijzing => Onderdeel.Verwijzing;

    public Aangewezen? Aangewezen { get; private set; }

    public Bedoeling Bedoeling => Aanvraag.Bedoeling;

    public Tekst Kop => Bedoeling == Bedoeling.Bezwaar ? Bezwaarteksten.OnderdeelKop : Correctieteksten.OnderdeelKop;

    public bool FactorNietVers { get; private set; }

    /// <summary>The list, once there is something in it.</summary>
    public string Vorige => Aanvraag.Onderdelen.Count > 0 ? Adres(Stap.Onderdelen) : Terug;

    protected override Stap Stap => Stap.Onderdelen;

    private bool IsNieuw => OnderdeelId == Nieuw;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        if (!IsNieuw)
        {
            if (Aanvraag.Onderdelen.Find(o => o.Id == OnderdeelId) is not { } gevonden)
                return Aanvraag.Verzonden.Length > 0;
            Onderdeel = gevonden;
        }

        var aanwijzingen = await aanwijzer.ToonAsync([Onderdeel], User, legVast: IsGet, ct);
        (Aangewezen, FactorNietVers) = (aanwijzingen.Bij(Verwijzing), aanwijzingen.FactorNietVers);
        return true;
    }

    protected override IActionResult? Omweg() => base.Omweg() ?? (IsNieuw && Aanvraag.IsVol ? LocalRedirect(Adres(Stap.Onderdelen)) : null);

    protected override void Toon() => Invoer = Onderdeelinvoer.Van(Onderdeel);

    protected override void Neem()
    {
        Invoer.NeemOver(Onderdeel, Bedoeling);
        if (IsNieuw && !Onderdeel.IsLeeg)
            Aanvraag.Onderdelen.Add(Onderdeel);
    }

    protected override IEnumerable<(string Veld, Tekst Zin)> Fouten() => Onderdeel.Gebreken();

    protected override string Daarna() => Adres(Stap.Onderdelen);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Teksten;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken;

/// <summary>One request: the promise and how it was computed, who is on, what happened and what comes, its letters, and what its reader can do.</summary>
public sealed class IndexModel(PortaalDbContext db, EigenVerzoeken verzoeken, Onderdelenlezer onderdelen, Kennisgevingen kennisgevingen, Gesprek gesprek, TimeProvider klok) : VerzoekPagina(verzoeken, klok)
{
    [BindProperty(SupportsGet = true, Name = "ingetrokken")]
    public string? IngetrokkenVlag { get; set; }

    [BindProperty(SupportsGet = true, Name = "kopie")]
    public string? KopieVlag { get; set; }

    [BindProperty(SupportsGet = true, Name = "verklaring")]
    public string? VerklaringVlag { get; set; }

    [BindProperty(SupportsGet = true, Name = "gestuurd")]
    public string? GestuurdVlag { get; set; }

    /// <summary>Ingebrekestellingen of this request, in order.</summary>
    public IReadOnlyList<Ingebrekestelling> Gestuurd { get; private set; } = [];

    /// <summary>The last messages; showing them is reading them.</summary>
    public IReadOnlyList<Verzoekbericht> Berichten { get; private set; } = [];

    /// <summary>Of a correction.</summary>
    public Onderdelenstand Onderdelen { get; private set; } = Onderdelenstand.Geen;

    /// <summary>Who had the changed data before, and whether they were told; empty for who may not read the decision.</summary>
    public IReadOnlyList<Dominoregel> Spoor { get; private set; } = [];

    public Verzoekregel Regel { get; private set; } = null!;

    /// <summary>A pupil of 16 decides about it: nothing else is shown. Null otherwise.</summary>
    public Dichtverzoek? Dicht { get; private set; }

    public IReadOnlyList<TijdlijnStap> Tijdlijn { get; private set; } = [];

    /// <summary>Public id of the request whose overview can be opened once more; null for everything else.</summary>
    public string? KopieVan { get; private set; }

    public IReadOnlyList<Briefregel> Brieven { get; private set; } = [];

    /// <summary>Bezwaar that was made against the besluit; null when none was.</summary>
    public Domain.Bezwaren.Bezwaarschrift? Bezwaar { get; private set; }

    /// <summary>One line: who is on, and whether she must do something.</summary>
    public string Inleiding => Regel.Stand.Eerst == T[Mijnteksten.WijAanZet] ? $"{Regel.Stand.Eerst} {T[Statusteksten.NietsDoen]}" : $"{Regel.Stand.Eerst} {Regel.Stand.Zin}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Dicht = await Eigen.DichtAsync(User.AccountId(), Id, ct);
        if (Dicht is not null)
            return Page();
        if (!await LoadAsync(ct))
            return NotFound();
        var tot = await Eigen.BeschikbaarTotAsync([Verzoek], ct);
        Regel = Verzoekregel.Van(Verzoek, tot.TryGetValue(Verzoek.Id, out var laatste) ? laatste : null, Nu);
        KopieVan = Verzoek is { Soort: VerzoekSoort.ExtraKopie, Besluit: { Uitkomst: BesluitUitkomst.Toegewezen, Wijze: Bekendmakingswijze.Portaal } }
            ? await db.Verzoeken.Where(v => v.Id == Verzoek.KopieVanId && v.AccountId == User.AccountId()).Select(v => v.PubliekId).SingleOrDefaultAsync(ct)
            : null;
        Onderdelen = await onderdelen.LeesAsync(Verzoek, User, ct);
        Spoor = Onderdelen.InBrief ? [] : await kennisgevingen.SpoorAsync(Verzoek.Id, ct);
        Tijdlijn = Tijdlijnmaker.Maak(await Tijdlijnfeiten.LeesAsync(db, Verzoek, ct), Nu, T);
        Bezwaar = await Eigen.BezwaarAsync(Verzoek, ct);
        Brieven = await db.BrievenVan(User.AccountId()).Where(b => b.VerzoekId == Verzoek.Id).OrderByDescending(b => b.Op).Take(100)
            .Select(b => new Briefregel(b.PubliekId, b.Titel, b.Op)).ToListAsync(ct);
        Gestuurd = await db.IngebrekestellingenVan(Verzoek.Id).AsNoTracking().ToListAsync(ct);
        Berichten = [.. (await gesprek.VanVerzoekerAsync(Verzoek, User.AccountId(), ct)).TakeLast(3)];
        await gesprek.MarkeerGelezenAsync(Berichten, Berichtrichting.VanOns, ct);
        return Page();
    }

    public string Datum(DateTimeOffset op)
    {
        var datum = Amsterdam.Datum(op);
        return $"{Datumtekst.DagMaand(datum)} {datum.Year}";
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Taken;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Berichten;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>The workbench of one request: clocks and facts, the step that is now, what the parent got.</summary>
public sealed class BehandelenModel(Bereik bereik, Leerlingvoorstellen voorstellen, Gesprek gesprek) : Zaakpagina(bereik)
{
    public Zaakdossier Dossier { get; private set; } = null!;

    /// <summary>The items of a correction; null for every other kind.</summary>
    public Correctie? Correctie { get; private set; }

    public Rekenstaat Rekenstaat { get; private set; } = null!;

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public IReadOnlyList<Brief> Brieven { get; private set; } = [];

    /// <summary>Ingebrekestellingen, messages and notes.</summary>
    public Zaakpost Post { get; private set; } = Zaakpost.Geen;

    public IReadOnlyList<Taak> Taken { get; private set; } = [];

    public IReadOnlyList<WerkStap> Stappen { get; private set; } = [];

    /// <summary>Pupils who may be the child that was typed, the best first.</summary>
    public IReadOnlyList<Leerlingvoorstel> Voorstellen { get; private set; } = [];

    /// <summary>The child is typed but not matched yet, and this reader may do that: from the moment somebody took the request, for the lightest proof needs the pupil (R-ID-2).</summary>
    public bool ZoektLeerling =>
        User.Is(Rol.Secretariaat) && Verzoek is { IsOpen: true, Soort: not VerzoekSoort.InzageEigenGegevens } && Dossier is { Leerling: null, Stand.Stap: Stap.Identiteit or Stap.Leerling };

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Dossier = await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct);
        Correctie = await Db.Correcties.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(c => c.VerzoekId == Verzoek.Id, ct);
        Rekenstaat = Verzoek.LegTermijnUit(Vandaag);
        Post = await Zaakpost.LeesAsync(Db, gesprek, Verzoek, ct);
        Naam = await Medewerkers.NamenAsync(Db, [Verzoek.BehandelaarId, Dossier.Identiteit?.Door, Dossier.Link?.Door, Verzoek.Besluit?.VoorgelegdDoor, Dossier.Overzicht?.SamengesteldDoor, Dossier.Overzicht?.VrijgegevenDoor, .. Post.Schrijvers], ct);
        Brieven = await Db.Brieven.AsNoTracking().Where(b => b.VerzoekId == Verzoek.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(30).ToListAsync(ct);
        Taken = await Db.Taken.AsNoTracking().Where(t => t.VerzoekId == Verzoek.Id && t.GedaanOp == null && t.VoorRol != Rol.Fg).OrderBy(t => t.Uiterlijk).Take(20).ToListAsync(ct);
        Voorstellen = ZoektLeerling ? await voorstellen.VoorAsync(Verzoek, ct) : [];
        Stappen = MaakStappen();
        return true;
    }

    /// <summary>Takes the request.</summary>
    public async Task<IActionResult> OnPostNeemAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);
        if (User.Is(Rol.Directeur))
            return await NietGevondenAsync(ct);

        Verzoek.WijsToe(User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public string Wanneer(DateTimeOffset op) => $"{Datumtekst.KorteWeekdag(Amsterdam.Datum(op))} {Amsterdam.Datum(op).Year}, {Amsterdam.Lokaal(op):H.mm} uur";

    private List<WerkStap> MaakStappen()
    {
        var basis = $"/secretariaat/verzoeken/{Id}";
        (Stap Stap, string Naam, string Href)[] stappen =
        [
            (Stap.Identiteit, "Identiteit", $"{basis}/balie"),
            (Stap.Leerling, "Leerling en gezag", Dossier.Leerling is null ? $"{basis}/leerling" : $"{basis}/gezag"),
            (Stap.Zoeken, "Zoeken", $"{basis}/overzicht/zoeken"),
            (Stap.Onderdelen, "Onderdelen", $"{basis}/{Onderdelenpagina}"),
            (Stap.Controle, "Controle", $"{basis}/vrijgeven"),
            (Stap.Bekendmaken, "Bekendmaken", $"/directie/{Id}"),
        ];
        var nu = Dossier.Stand.Stap;
        return [.. stappen
            .Where(s => (s.Stap != Stap.Leerling || Verzoek.Soort.GaatOverLeerling()) && (s.Stap is not (Stap.Zoeken or Stap.Controle) || Verzoek.Soort.HeeftOverzicht()))
            .Select(s => new WerkStap(s.Naam, Toestand(s.Stap, nu), Bereikbaar(s.Stap) ? s.Href : null))];
    }

    private string Onderdelenpagina => Verzoek.Soort switch
    {
        VerzoekSoort.Informatieverzoek377c => "informatie",
        VerzoekSoort.ExtraKopie => "extra-kopie",
        _ => Correctie is null ? "overzicht" : "onderdelen",
    };

    private StapToestand Toestand(Stap stap, Stap nu) => stap switch
    {
        _ when stap == nu => StapToestand.Nu,
        Stap.Identiteit => Dossier.Identiteit is not null ? StapToestand.Klaar : StapToestand.Daarna,
        Stap.Leerling => Dossier.Link is not null ? StapToestand.Klaar : StapToestand.Daarna,
        _ => stap < nu ? StapToestand.Klaar : StapToestand.Straks,
    };

    private bool Bereikbaar(Stap stap) => stap switch
    {
        Stap.Identiteit or Stap.Leerling => User.Is(Rol.Secretariaat) && Verzoek.IsOpen,
        Stap.Zoeken => Bewerkt && Dossier.Overzicht is not null,
        Stap.Onderdelen => Bewerkt && (Dossier.Overzicht is not null || Correctie is not null || Verzoek.Status == VerzoekStatus.InBehandeling),
        Stap.Controle => Dossier.Stand.Stap == Stap.Controle,
        _ => User.Is(Rol.Directeur) && Verzoek.Status == VerzoekStatus.InBesluitvorming,
    };
}

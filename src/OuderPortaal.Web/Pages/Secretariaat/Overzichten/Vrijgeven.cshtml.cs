using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Web.Pages.Secretariaat.Overzichten;

/// <summary>
/// The second person: who asks, about whom, on which proof, what is left out; then releases, or sends back (R-SEC-8, R-INZ-10). Everything is read anew inside the
/// transaction that releases.
/// </summary>
public sealed class VrijgevenModel(Bereik bereik, Kluis.Documentkluis kluis, Dossierstandlezer standen) : Zaakpagina(bereik)
{
    [BindProperty]
    public Invoer Vrijgave { get; set; } = new();

    public Zaakdossier Dossier { get; private set; } = null!;

    public Gegevensoverzicht Overzicht => Dossier.Overzicht!;

    public IReadOnlyList<string> Beletsels { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public int AantalDocumenten { get; private set; }

    /// <summary>Something of it is closed off for who looks: who cannot read all, does not release it.</summary>
    public bool IetsDicht { get; private set; }

    /// <summary>Whose first name the releaser types.</summary>
    public string Voornaam => Dossier.Leerling?.Voornaam ?? Verzoek.BetrokkeneNaam.Split(' ')[0];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Dossier = await Zaakdossier.LeesAsync(Db, Verzoek, Nu, ct);
        if (Dossier.Overzicht is null)
            return false;
        AantalDocumenten = await Db.Overzichten.Where(o => o.Id == Overzicht.Id).Select(o => o.Documenten.Count).SingleAsync(ct);
        Beletsels = Dossier.Beletsels(Vandaag, AantalDocumenten);
        IetsDicht = !MagAfgeschermd && await standen.IetsAfgeschermdAsync(Overzicht, Verzoek.LeerlingId, ct);
        Naam = await Medewerkers.NamenAsync(Db, [Overzicht.SamengesteldDoor, Dossier.Identiteit?.Door, Dossier.Link?.Door], ct);
        return true;
    }

    [VerseFactor]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gevonden = await Db.InTransactieAsync(
            async t =>
            {
                if (!await LoadAsync(t))
                    return false;
                if (Overzicht.Status is OverzichtStatus.Vrijgegeven or OverzichtStatus.Beschikbaar or OverzichtStatus.Uitgereikt)
                    throw new RuleViolation("R-INZ-10", "Een collega was u net voor: dit overzicht is al vrijgegeven.");
                if (Vrijgave.Versie is { } gezien && gezien != Overzicht.Versie)
                    throw new RuleViolation("R-INZ-10", "Dit overzicht is veranderd sinds u keek. Bekijk het opnieuw.");
                if (Leerling.AlsZoeknaam(Vrijgave.Voornaam ?? "") != Leerling.AlsZoeknaam(Voornaam))
                    throw new RuleViolation("R-SEC-8", "Dit is niet de voornaam van de leerling. Kijk nog een keer over wie het gaat.", "Voornaam");
                if (IetsDicht)
                    throw new RuleViolation("R-COR-7", "Van dit overzicht is iets afgeschermd. Het secretariaat of de directeur kan het lezen en vrijgeven.");
                if (Beletsels.Count > 0)
                    throw new RuleViolation("R-SEC-8", string.Join(' ', Beletsels));

                await kluis.EisOnderzochtAsync(Overzicht.Id, t);
                await Afscherming.EisGeheimAfgeschermdAsync(Db, Verzoek, Overzicht, t);
                Overzicht.GeefVrij(User.Medewerker(), Verzoek.Instellingen.VierOgen, Vrijgave.Reden, Nu);
                Verzoek.LegVoor(Dossier.Uitkomst(AantalDocumenten), Dossier.Motivering(), Overzicht.SamengesteldDoor, Nu);
                await Db.SaveChangesAsync(t);
                return true;
            },
            ct);
        return gevonden ? NaarZaak() : await NietGevondenAsync(ct);
    }

    public async Task<IActionResult> OnPostTerugAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return await NietGevondenAsync(ct);

        if (Overzicht.Status != OverzichtStatus.TerControle)
            throw new RuleViolation("R-INZ-10", "Een collega was u net voor: dit overzicht is al vrijgegeven.");
        Overzicht.StuurTerug(Vrijgave.Opmerking, User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarZaak();
    }

    public sealed class Invoer
    {
        /// <summary>Version of the overview that was on the screen: what was not seen is not released.</summary>
        public int? Versie { get; set; }

        [MaxLength(100)]
        public string? Voornaam { get; set; }

        /// <summary>Why one person does both, when the installation allows that.</summary>
        [MaxLength(500)]
        public string? Reden { get; set; }

        [MaxLength(2000)]
        public string? Opmerking { get; set; }
    }
}

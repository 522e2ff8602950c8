using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Verstrekkingen;
using OuderPortaal.Web.Components;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>To whom data of this pupil went, and what is planned (article 9.3). Secretariaat and Directeur write in it; who may see the pupil reads it.</summary>
public sealed class VerstrekkingenModel(Bereik bereik, Verstrekkingenregister register, HuidigSwv swv) : Verstrekkingpagina(bereik, register, swv)
{
    public IReadOnlyList<Verstrekking> Verstrekkingen { get; private set; } = [];

    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    public bool MagSchrijven => User.Is(Rol.Secretariaat) || IsDirecteur;

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Verstrekkingen = await Register.VanAsync(Leerling.Id, ct);
        Naam = await Medewerkers.NamenAsync(Db, Verstrekkingen.Select(v => (MedewerkerId?)v.Door), ct);
        return true;
    }

    public async Task<IActionResult> OnPostUitgevoerdAsync(string verstrekking, CancellationToken ct)
    {
        ModelState.Clear();
        if (!MagSchrijven || !await LoadAsync(ct) || Vind(verstrekking) is not { } gevonden)
            return await NietGevondenAsync(ct);
        gevonden.VoerUit(Dag(gevonden), await ToetsAsync(gevonden.ToestemmingId, ct), User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarLijst();
    }

    public async Task<IActionResult> OnPostVervallenAsync(string verstrekking, CancellationToken ct)
    {
        ModelState.Clear();
        if (!MagSchrijven || !await LoadAsync(ct) || Vind(verstrekking) is not { } gevonden)
            return await NietGevondenAsync(ct);
        gevonden.LaatVervallen(User.Medewerker(), Nu);
        await Db.SaveChangesAsync(ct);
        return NaarLijst();
    }

    /// <summary>The day on which a planned one counts as done: its own, or today when that comes first.</summary>
    public DateOnly Dag(Verstrekking verstrekking)
    {
        ArgumentNullException.ThrowIfNull(verstrekking);
        return verstrekking.Datum < Vandaag ? verstrekking.Datum : Vandaag;
    }

    private Verstrekking? Vind(string publiekId) => Verstrekkingen.FirstOrDefault(v => v.PubliekId == publiekId);
}

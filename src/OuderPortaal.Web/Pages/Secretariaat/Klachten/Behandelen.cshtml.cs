using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Domain.Klachten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat.Klachten;

/// <summary>One complaint: what it says, how long there is, and the next steps.</summary>
public sealed class BehandelenModel(Bereik bereik) : Klachtpagina(bereik)
{
    public Func<MedewerkerId?, string> Naam { get; private set; } = _ => "";

    /// <summary>The request it is about, when this reader may open that.</summary>
    public Verzoek? Verzoek { get; private set; }

    public IReadOnlyList<Klachtbrief> Brieven { get; private set; } = [];

    /// <summary>Pages under this one that this reader can use now.</summary>
    public IReadOnlyList<(string Pad, string Tekst)> Stappen { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Naam = await Medewerkers.NamenAsync(Db, [Klacht.BehandelaarId, Klacht.OverMedewerkerId, Klacht.VoorgelegdDoor], ct);
        Verzoek = await Bereik.Verzoeken.AsNoTracking().FirstOrDefaultAsync(v => v.Id == Klacht.VerzoekId, ct);
        Brieven = await Db.Klachtbrieven.AsNoTracking().Where(b => b.KlachtId == Klacht.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).ToListAsync(ct);
        Stappen = [.. Mogelijk()];
        return true;
    }

    public Task<IActionResult> OnPostSluitAfAsync(CancellationToken ct) => DoeAsync(() => Klacht.SluitAf(Nu), ct);

    public Task<IActionResult> OnPostDatalekAsync(CancellationToken ct) =>
        DoeAsync(() => Db.Add(Datalek.Meld(new Datalekmelding(User.AccountId(), $"klacht {Klacht.Nummer}") { KlachtId = Klacht.Id, VerzoekId = Klacht.VerzoekId }, Nu)), ct);

    private IEnumerable<(string, string)> Mogelijk()
    {
        var (status, leidt) = (Klacht.Status, User.Is(Rol.Secretariaat) || User.Is(Rol.Directeur));
        if (status is KlachtStatus.Ontvangen or KlachtStatus.InBehandeling)
        {
            if (leidt)
                yield return ("toewijzen", status == KlachtStatus.Ontvangen ? "Wijs de klacht toe" : "Wijs de klacht aan een ander toe");
            yield return ("kenmerken", "Zeg waar de klacht over gaat");
        }

        if (status == KlachtStatus.InBehandeling)
        {
            yield return ("horen", "Leg het gesprek vast");
            yield return ("antwoord", "Schrijf het antwoord");
        }

        if (status == KlachtStatus.TerOndertekening && leidt)
            yield return ("tekenen", "Lees en teken het antwoord");
        if (Klacht.IsOpen)
        {
            yield return ("uitstel", "Neem meer tijd");
            yield return ("stoppen", "De klacht stopt of is eigenlijk een bezwaar");
        }
    }
}

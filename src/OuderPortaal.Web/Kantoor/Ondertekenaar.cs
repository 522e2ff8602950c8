using System.Security.Claims;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;

namespace OuderPortaal.Web.Kantoor;

/// <summary>Who signs a besluit: the directeur, or who is waarnemer today (R-AM-13). Not who proposed it, and not who cannot read all of it (R-COR-7).</summary>
public sealed class Ondertekenaar(Waarnemers waarnemers, Dossierstandlezer standen, Actor actor)
{
    /// <summary>The capacity of who signs in the place of the directeur, in the journaal.</summary>
    public const string Waarnemer = "Waarnemer";

    /// <summary>Whether this person signs today, and on which waarneming; none for the directeur.</summary>
    public async Task<(bool Mag, Waarneming? Waarneming)> VanAsync(ClaimsPrincipal wie, CancellationToken ct)
    {
        if (wie.Is(Rol.Directeur))
            return (true, null);
        var waarneming = await waarnemers.VanAsync(wie.Medewerker(), ct);
        return (waarneming is not null, waarneming);
    }

    /// <summary>Why this person cannot sign this one, each a sentence.</summary>
    /// <param name="wie">Who looks.</param>
    /// <param name="verzoek">With the besluit that was proposed.</param>
    /// <param name="overzicht">What goes with it; null when nothing does.</param>
    /// <param name="leestAlles">Sees what is closed off too.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<List<string>> BeletselsAsync(ClaimsPrincipal wie, Verzoek verzoek, Gegevensoverzicht? overzicht, bool leestAlles, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var beletsels = new List<string>();
        if (!leestAlles && overzicht is not null && await standen.IetsAfgeschermdAsync(overzicht, verzoek.LeerlingId, ct))
            beletsels.Add("Van dit overzicht is iets afgeschermd. Het secretariaat of de directeur kan het lezen en tekenen.");
        if (verzoek.Besluit?.VoorgelegdDoor == wie.Medewerker())
            beletsels.Add("U stelde deze beslissing zelf op. Een ander moet tekenen.");
        return beletsels;
    }

    /// <summary>A waarnemer stands on the besluit and in the journaal as such. Refuses who has a reason not to sign.</summary>
    public void Teken(Verzoek verzoek, Waarneming? waarneming, IReadOnlyCollection<string> beletsels, string naam, DateOnly datum, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        ArgumentNullException.ThrowIfNull(beletsels);
        if (beletsels.Count > 0)
            throw new RuleViolation("R-AM-13", string.Join(' ', beletsels));
        if (waarneming is null)
            return;
        verzoek.TekenAlsWaarnemer(waarneming, naam, datum, nu);
        actor.TreedtOpAls(Waarnemer);
    }
}

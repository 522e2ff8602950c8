using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Toegang;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Overzichten;

/// <summary>
/// Takes what an overview says from the database, for the page, the zip, the preview of staff and the hash alike: so that all of them say the same.
/// Whether somebody may have it is not asked here but at the gate (<see cref="Toegang.OverzichtToegang"/>).
/// </summary>
public sealed class Overzichtsamensteller(PortaalDbContext db, Registers.Toegangslijstlezer toegang, TimeProvider klok)
{
    /// <param name="overzichtId">The overview.</param>
    /// <param name="toets">The request with its pupil and link.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<Overzichtsinhoud> StelSamenAsync(Guid overzichtId, Vrijgavetoets toets, CancellationToken ct)
    {
        var overzicht = await db.Overzichten.Include(o => o.Gegevens).Include(o => o.Weglatingen).Include(o => o.Documenten).Include(o => o.Zoekingen).Include(o => o.Ontvangers)
            .AsSplitQuery().SingleAsync(o => o.Id == overzichtId, ct);
        // The facts of the SWV at the release, so that the same overview gives the same bytes later.
        var op = overzicht.VrijgegevenOp ?? klok.GetUtcNow();
        return Overzichtsinhoud.Van(overzicht, Vraag(toets), await SwvOpAsync(op, ct), op);
    }

    /// <summary>SHA-256 of the JSON that the verzoeker can take along; lower case hex.</summary>
    public static async Task<string> VingerafdrukAsync(Overzichtsinhoud inhoud, CancellationToken ct)
    {
        using var stroom = new MemoryStream();
        await OverzichtJson.SchrijfAsync(stroom, inhoud, ct);
        return Convert.ToHexStringLower(SHA256.HashData(stroom.GetBuffer().AsSpan(0, (int)stroom.Length)));
    }

    public static Overzichtsvraag Vraag(Vrijgavetoets toets)
    {
        ArgumentNullException.ThrowIfNull(toets);
        var (verzoek, leerling, link) = (toets.Verzoek, toets.Leerling, toets.Link);
        var naam = leerling?.Naam ?? verzoek.BetrokkeneNaam;
        return new Overzichtsvraag
        {
            Nummer = verzoek.Nummer,
            Soort = verzoek.Soort,
            OntvangenOp = verzoek.OntvangenOp,
            ReglementVersie = verzoek.ReglementVersie,
            VerzoekerRol = Rol(verzoek, link),
            Verzoekernaam = link?.Soort == VertegenwoordigingSoort.GecertificeerdeInstelling ? null : verzoek.VerzoekerNaam,
            Voornaam = leerling?.Voornaam ?? naam.Split(' ', 2)[0],
            Weergavenaam = naam,
            Geboortedatum = leerling?.Geboortedatum ?? verzoek.BetrokkeneGeboortedatum,
            IsJeVorm = verzoek.Aanspreekvorm == Aanspreekvorm.Je,
            Rechtsmiddel = Rechtsmiddel(verzoek),
        };
    }

    private static string? Rechtsmiddel(Verzoek verzoek) => (verzoek.Besluit, verzoek.Aanspreekvorm) switch
    {
        ({ Regime: Rechtsbescherming.Awb, EindeBezwaar: { } einde }, Aanspreekvorm.U) => $"Bent u het hier niet mee eens? U kunt bezwaar maken tot en met {Datumtekst.Voluit(einde)}. In de brief staat hoe.",
        ({ Regime: Rechtsbescherming.Awb, EindeBezwaar: { } einde }, _) => $"Ben je het hier niet mee eens? Je kunt bezwaar maken tot en met {Datumtekst.Voluit(einde)}. In de brief staat hoe.",
        ({ Regime: Rechtsbescherming.Civiel, EindeBezwaar: { } einde }, Aanspreekvorm.U) => $"Bent u het hier niet mee eens? U kunt naar de rechter tot en met {Datumtekst.Voluit(einde)}. In de brief staat hoe.",
        ({ Regime: Rechtsbescherming.Civiel, EindeBezwaar: { } einde }, _) => $"Ben je het hier niet mee eens? Je kunt naar de rechter tot en met {Datumtekst.Voluit(einde)}. In de brief staat hoe.",
        _ => null,
    };

    private static VerzoekerRol Rol(Verzoek verzoek, Vertegenwoordiging? link) => link?.Soort switch
    {
        VertegenwoordigingSoort.OuderMetGezag => VerzoekerRol.OuderMetGezag,
        VertegenwoordigingSoort.Voogd => VerzoekerRol.Voogd,
        VertegenwoordigingSoort.GecertificeerdeInstelling => VerzoekerRol.GecertificeerdeInstelling,
        VertegenwoordigingSoort.Curator => VerzoekerRol.Curator,
        VertegenwoordigingSoort.Mentor => VerzoekerRol.Mentor,
        VertegenwoordigingSoort.Gemachtigde => VerzoekerRol.Gemachtigde,
        VertegenwoordigingSoort.Zelf => VerzoekerRol.Betrokkene,
        _ => verzoek.Soort == VerzoekSoort.InzageEigenGegevens ? VerzoekerRol.Betrokkene : VerzoekerRol.OuderZonderGezag,
    };

    /// <summary>With the access list in force then; before there was one in the portal, that of the installation.</summary>
    private async Task<Samenwerkingsverband> SwvOpAsync(DateTimeOffset op, CancellationToken ct)
    {
        var swv = (await db.SwvInstellingen.AsNoTracking().Where(s => s.Vanaf <= op).OrderByDescending(s => s.Vanaf).FirstAsync(ct)).Gegevens;
        return await toegang.OpAsync(op, ct) is { } lijst ? swv with { Toegangslijst = lijst.Lezers } : swv;
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Web.Data;

/// <summary>
/// The first version of the access list: the functions of the installation, and beside them who else this portal lets at something: the FG, the beheerder, the companies and the experts (article 8).
/// Does nothing the second time.
/// </summary>
public sealed class EersteToegangslijst(PortaalDbContext db, TimeProvider klok)
{
    private static readonly Toegangsrij[] Overigen =
    [
        new(Toegangssoort.Functie, "Applicatiebeheerder", Rol.Beheerder, Toegangsbereik.GeenLeerlingen, "de accounts van medewerkers en de achtergrondtaken, geen gegevens van leerlingen", "houdt het portaal draaiend"),
        new(Toegangssoort.Toezicht, "Functionaris gegevensbescherming", Rol.Fg, Toegangsbereik.AlleenMetReden,
            "het verloop van alle verzoeken; een dossier alleen met een reden, die wordt opgeschreven", "houdt toezicht op de wet en het reglement (artikel 13)"),
        new(Toegangssoort.Deskundige, "Deskundigen die adviseren", null, Toegangsbereik.AlleenBetrokken, "de leerling over wie zij adviseren; zij hebben geen account in dit portaal",
            "adviseren over de toelaatbaarheid: een orthopedagoog en een tweede deskundige, zoals een kinder- of jeugdpsycholoog, een pedagoog, een maatschappelijk werker, een arts of een kinderpsychiater"),
        new(Toegangssoort.Verwerker, "Beheerder van de computers", null, Toegangsbereik.GeenLeerlingen, "de versleutelde database en bestanden, zonder erin te lezen", "bewaart het portaal en de reservekopieën"),
        new(Toegangssoort.Verwerker, "Bezorger van de mail", null, Toegangsbereik.GeenLeerlingen, "e-mailadressen en berichten zonder inhoud", "bezorgt het bericht dat er iets klaarstaat"),
        new(Toegangssoort.Verwerker, "Bezorger van de post", null, Toegangsbereik.GeenLeerlingen, "naam en adres op de envelop", "bezorgt brieven"),
    ];

    public async Task VulAsync(CancellationToken ct)
    {
        if (await db.ToegangslijstVersies.AnyAsync(ct))
            return;
        var swv = (await db.SwvInstellingen.AsNoTracking().OrderByDescending(s => s.Vanaf).FirstAsync(ct)).Gegevens;
        var functies = swv.Toegangslijst.Select(Rij).ToList();
        db.Add(ToegangslijstVersie.LeverMee([.. functies, .. Overigen.Where(o => !functies.Exists(f => string.Equals(f.Functie, o.Functie, StringComparison.OrdinalIgnoreCase)))], klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The bijlage knows functions, the portal roles: R-BIJ-1 to 6.</summary>
    private static Toegangsrij Rij(Toegangsregel regel)
    {
        var rol = regel.Functie.ToLowerInvariant() switch
        {
            "directeur-bestuurder" or "directeur" or "bestuurder" => Rol.Directeur,
            "officemanager" or "secretariaat" or "secretaresse" or "medewerker secretariaat" => Rol.Secretariaat,
            _ => Rol.Behandelaar,
        };
        var alle = regel.Reikwijdte.StartsWith("alle ", StringComparison.OrdinalIgnoreCase);
        return new(Toegangssoort.Functie, regel.Functie, rol, Toegangsrij.BereikVan(rol) ?? (alle ? Toegangsbereik.AlleLeerlingen : Toegangsbereik.AlleenBetrokken), regel.Reikwijdte, regel.Motivering);
    }
}

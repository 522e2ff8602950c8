using OuderPortaal.Domain;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kantoor;
using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Pages.Secretariaat.Post;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Ochtend;

/// <summary>Counts the work of who looks (<see cref="Kijker"/>), each number by the query of its own screen.</summary>
public sealed class Ochtendteller(Kijker kijker, Bereik bereik, Werkvoorraad werkvoorraad, Takenlijst taken, Postlijsten post, Waarnemers waarnemers)
{
    public async Task<Ochtendstand> TelAsync(CancellationToken ct) => new(
        await TelAsync(null, ct), await taken.TelAsync(vanIedereen: false, ct), kijker.Gebruiker.Is(Rol.Secretariaat) ? await post.TelAsync(ct) : null,
        kijker.Gebruiker.Is(Rol.Directeur) || await waarnemers.VanAsync(kijker.Gebruiker.Medewerker(), ct) is not null ? ((await TelAsync(WachtOp.Directeur, ct)).Lopend, (await TelAsync(WachtOp.TweedeCollega, ct)).Lopend) : null);

    private Task<Werkvoorraadtelling> TelAsync(WachtOp? wacht, CancellationToken ct) =>
        werkvoorraad.TelAsync(new Werkvoorraadfilter { Wacht = wacht }, Werkvoorraad.EindeWeek(bereik.Vandaag), ct);
}

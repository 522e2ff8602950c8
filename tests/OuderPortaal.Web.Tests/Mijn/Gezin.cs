using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>A parent with an account and a child in the register, linked and verified by domain verbs.</summary>
internal sealed record Gezin(Account Account, Leerling Leerling, Vertegenwoordiging Link)
{
    /// <summary>Who gave the machtiging that this link is; null for every other link.</summary>
    public Vertegenwoordiging? Gever { get; init; }

    public static readonly DateOnly NoorGeboren = new(2014, 9, 3);

    public static async Task<Gezin> MaakAsync(
        PortaalApp app,
        DateOnly? geboren = null,
        Identificatiewijze? wijze = Identificatiewijze.Balie,
        VertegenwoordigingSoort soort = VertegenwoordigingSoort.OuderMetGezag,
        Gezagsbewijs bewijs = Gezagsbewijs.StaatInDossier,
        DateOnly? totEnMet = null,
        Onderbouwing? onderbouwing = null)
    {
        var account = await app.MaakAccountAsync("Nadia Brouwer");
        var medewerker = (await app.MaakAccountAsync("Fatma", Rol.Secretariaat)).MedewerkerId;
        var nu = app.Klok.Nu;
        var leerling = Leerling.SchrijfIn(new($"K{Path.GetRandomFileName()[..8]}", "Noor", "Verhage", geboren ?? NoorGeboren, "Lindelaan 14, Voorbeeldstad", false, "Basisschool De Zandloper"), medewerker, nu);
        var link = Vertegenwoordiging.LegVast(
            leerling, account.AccountId, account.Naam, soort, onderbouwing ?? new Onderbouwing(bewijs, Domain.Kalender.Amsterdam.Datum(nu)) { TotEnMet = totEnMet }, medewerker, nu);
        await app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.AddRange(leerling, link);
            if (wijze is { } gekozen)
                db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, gekozen, "paspoort", Domain.Kalender.Amsterdam.Datum(nu), medewerker, nu));
            await db.SaveChangesAsync();
        });
        return new Gezin(account, leerling, link);
    }
}

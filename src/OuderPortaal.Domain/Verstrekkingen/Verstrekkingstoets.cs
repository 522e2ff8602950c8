using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>
/// Whether a disclosure has the ground of article 9 that it names (R-9.1-1, R-9.1-2, R-9.2-1, R-AM-27): a legal duty with law, article and demand; consent that was valid that day;
/// the bevoegd gezag of the school of that day; a processor; a legal power, of the directeur only.
/// </summary>
/// <param name="Scholen">The schools of the region with their bevoegd gezag (R-1-13).</param>
/// <param name="Rol">Role of who records it.</param>
/// <param name="Toestemming">The consent that is relied on; null when none is named.</param>
/// <param name="Afgeschermd">Kinds that are closed off for this pupil: they never leave (issue 3, R-COR-1).</param>
public sealed record Verstrekkingstoets(IReadOnlyList<School> Scholen, Rol Rol, Toestemmingsdekking? Toestemming, IReadOnlySet<Categorie> Afgeschermd)
{
    /// <summary>Why the ground does not hold; null when it does.</summary>
    public RuleViolation? Bezwaar(VerstrekkingGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        return gegevens.Grond switch
        {
            Verstrekkingsgrond.WettelijkeVerplichting => Verplichting(gegevens),
            Verstrekkingsgrond.WettelijkeBevoegdheid => Bevoegdheid(gegevens),
            Verstrekkingsgrond.BevoegdGezagArt9lid2 => BevoegdGezag(gegevens),
            Verstrekkingsgrond.Toestemming => MetToestemming(gegevens),
            Verstrekkingsgrond.Verwerker when gegevens.Soort == OntvangerSoort.Verwerker => null,
            Verstrekkingsgrond.Verwerker => new("R-1-6", "Een verwerker werkt voor ons, met een overeenkomst. Kies bij de ontvanger ook 'verwerker', of kies een andere grond.", "Soort"),
            _ => new("R-AM-27", "Zonder grond uit artikel 9 mag dit niet. Geef deze gegevens niet, of kies de grond.", "Grond"),
        };
    }

    /// <summary>The kinds of these that are closed off for the pupil.</summary>
    public IReadOnlyList<Categorie> Dicht(VerstrekkingGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        return [.. gegevens.Categorieen.Where(Afgeschermd.Contains)];
    }

    private static RuleViolation? Verplichting(VerstrekkingGegevens g)
    {
        if (g.Wet.Length == 0)
            return new("R-9.1-1", "Vul in welke wet dit verplicht.", "Wet");
        if (g.Artikel.Length == 0)
            return new("R-9.1-1", "Vul in welk artikel van die wet dit verplicht.", "Artikel");
        if (g.VorderingOp is not { } vordering)
            return new("R-9.1-1", "Vul in op welke dag de ontvanger hierom vroeg.", "VorderingOp");
        return vordering <= g.Datum ? null : new("R-9.1-1", "De ontvanger vroeg pas na deze dag om de gegevens. Kijk de datums na.", "VorderingOp");
    }

    private RuleViolation? Bevoegdheid(VerstrekkingGegevens g)
    {
        if (Rol != Rol.Directeur)
            return new("R-AM-27", "Alleen de directeur gebruikt een wettelijke bevoegdheid. Leg het aan de directeur voor.", "Grond");
        return g.Wet.Length > 0 && g.Artikel.Length > 0 ? null : new("R-AM-27", "Vul de wet en het artikel in waar de bevoegdheid staat.", g.Wet.Length == 0 ? "Wet" : "Artikel");
    }

    private RuleViolation? BevoegdGezag(VerstrekkingGegevens g)
    {
        if (g.Soort != OntvangerSoort.BevoegdGezagSchool)
            return new("R-9.2-1", "Deze grond geldt alleen voor een schoolbestuur. Kies bij de ontvanger 'schoolbestuur', of kies een andere grond.", "Soort");
        var school = Scholen.FirstOrDefault(s => IsGelijk(s.Naam, g.School));
        if (school is null)
            return new("R-9.2-1", "Kies de school van de leerling op die dag. Alleen het bestuur van die school mag dit krijgen.", "School");
        return IsGelijk(school.BevoegdGezag, g.Naam) ? null : new("R-9.2-1", $"Het bestuur van deze school is {school.BevoegdGezag}. Een ander bestuur mag dit niet krijgen.", "Naam");
    }

    private RuleViolation? MetToestemming(VerstrekkingGegevens g)
    {
        if (Toestemming is null)
            return new("R-9.1-2", "Kies de toestemming waar dit bij hoort. Is die er niet, dan mag het niet.", "ToestemmingId");
        if (!Toestemming.IsDekkend(g.Datum, g.Naam, g.Categorieen))
            return new("R-9.1-2", "Deze toestemming geldt niet voor deze ontvanger, deze gegevens of deze dag. Vraag een nieuwe.", "ToestemmingId");
        if (!g.Taakgegevens)
            return null;
        return Rol == Rol.Directeur && g.Juridisch.Length > 0
            ? null
            : new("R-9.2-1", "Gegevens voor onze taken gaan alleen naar het schoolbestuur, ook met toestemming. Alleen de directeur wijkt daarvan af, met een juridische reden.", "Grond");
    }

    private static bool IsGelijk(string een, string ander) => Leerling.AlsZoeknaam(een) == Leerling.AlsZoeknaam(ander);
}

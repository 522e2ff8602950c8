using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>What a request is called on a page. The first name only, and never in a title: that lands in the history of a shared phone.</summary>
public static class Verzoeknaam
{
    public static string Naam(this Verzoek verzoek, Stem t)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        if (verzoek.Soort == VerzoekSoort.Informatieverzoek377c)
            return t.Met(Informatieteksten.NaamVan, verzoek.Roepnaam());
        if (verzoek.Soort == VerzoekSoort.ExtraKopie)
            return verzoek.IsOverVerzoeker() ? t[Overzichtkopieteksten.NaamZelf] : t.Met(Overzichtkopieteksten.NaamVan, verzoek.Roepnaam());
        if (verzoek.Soort == VerzoekSoort.BezwaarVerwerking)
            return verzoek.IsOverVerzoeker() ? t[Bezwaarteksten.NaamZelf] : t.Met(Bezwaarteksten.NaamVan, verzoek.Roepnaam());
        if (verzoek.Soort == VerzoekSoort.Correctie)
            return verzoek.IsOverVerzoeker() ? t[Correctieteksten.NaamZelf] : t.Met(Correctieteksten.NaamVan, verzoek.Roepnaam());
        return verzoek.IsOverVerzoeker() ? t[Mijnteksten.InzageZelf] : t.Met(Mijnteksten.InzageVan, verzoek.Roepnaam());
    }

    /// <summary>About the person who asks: own data, or the pupil.</summary>
    public static bool IsOverVerzoeker(this Verzoek verzoek) => verzoek is { Soort: VerzoekSoort.InzageEigenGegevens } or { Hoedanigheid: Hoedanigheid.LeerlingZelf };

    /// <summary>First word of the name as it was typed.</summary>
    public static string Roepnaam(this Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek.BetrokkeneNaam.Split(' ', 2)[0];
    }
}

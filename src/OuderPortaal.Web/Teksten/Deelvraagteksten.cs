using OuderPortaal.Domain.Deelvragen;

namespace OuderPortaal.Web.Teksten;

/// <summary>What the verzoeker reads about a question to somebody else: what sort of person, since when, and whether the answer came. No name.</summary>
public static class Deelvraagteksten
{
    public static Tekst Gevraagd { get; } = new("Wij hebben iets gevraagd aan {0}");

    public static Tekst StaatUit { get; } = new("Die vraag staat uit sinds {0}. Onze datum verandert daardoor niet.");

    public static Tekst Beantwoord { get; } = new("Het antwoord kwam op {0}. Wij gebruiken het voor dit verzoek.");

    public static Tekst GeenAntwoord { get; } = new("Wij kregen geen antwoord. Wij gaan zonder verder.");

    public static Tekst NietMeerNodig { get; } = new("Die vraag is niet meer nodig.");

    public static Tekst Collega { get; } = new("een collega");

    public static Tekst School { get; } = new("een school");

    public static Tekst Deskundige { get; } = new("een deskundige");

    public static Tekst Aan(DeelvraagSoort soort) => soort switch
    {
        DeelvraagSoort.Collega => Collega,
        DeelvraagSoort.School => School,
        _ => Deskundige,
    };
}

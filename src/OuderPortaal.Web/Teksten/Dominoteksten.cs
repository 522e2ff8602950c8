using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Teksten;

/// <summary>The trail of notices to earlier recipients, as a parent or pupil reads it.</summary>
public static class Dominoteksten
{
    public static Tekst Kop { get; } = new("Wie wij het vertellen");

    public static Tekst Inleiding { get; } = new(
        "Deze organisaties hebben de gegevens ook. Wij vertellen ze wat er is veranderd.",
        "Deze organisaties hebben je gegevens ook. Wij vertellen ze wat er is veranderd.");

    public static Tekst Kreeg { get; } = new("Kreeg de gegevens op {0}.");

    public static Tekst Bron { get; } = new("De gegevens kwamen van deze school. De fout kan daar ook staan.");

    public static Tekst Op { get; } = new("Op {0}.");

    public static Tekst Wacht { get; } = new("Nog niet verteld.");
    public static Tekst Klaar { get; } = new("De brief gaat binnenkort weg.");
    public static Tekst Verstuurd { get; } = new("✓ Wij stuurden een brief.");
    public static Tekst Nogmaals { get; } = new("✓ Wij stuurden een brief en een herinnering.");
    public static Tekst Bevestigd { get; } = new("✓ Verwerkt. De ontvanger bevestigde dat.");
    public static Tekst Stil { get; } = new("✓ Wij stuurden twee brieven. Er kwam geen antwoord.");
    public static Tekst KonNiet { get; } = new("Wij konden dit niet vertellen.");
    public static Tekst HoeftNiet { get; } = new("Deze ontvanger kreeg dit gegeven niet.");

    public static Tekst Stand(KennisgevingStatus status) => status switch
    {
        KennisgevingStatus.TeBeoordelen => Wacht,
        KennisgevingStatus.TeVersturen => Klaar,
        KennisgevingStatus.Verzonden => Verstuurd,
        KennisgevingStatus.Herinnerd => Nogmaals,
        KennisgevingStatus.Bevestigd => Bevestigd,
        KennisgevingStatus.GeenReactie => Stil,
        KennisgevingStatus.NietMogelijk => KonNiet,
        _ => HoeftNiet,
    };
}

using OuderPortaal.Domain.Toestemmingen;

namespace OuderPortaal.Web.Teksten;

/// <summary>The consents of a pupil as a parent or pupil reads them: giving and withdrawing are equally easy (R-TST-3).</summary>
public static class Toestemmingteksten
{
    public static Tekst Titel { get; } = new("Toestemmingen");

    public static Tekst Inleiding { get; } = new(
        "Voor sommige dingen vragen wij uw toestemming. U mag die altijd meteen intrekken. U hoeft niet te zeggen waarom.",
        "Voor sommige dingen vragen wij je toestemming. Je mag die altijd meteen intrekken. Je hoeft niet te zeggen waarom.");

    public static Tekst Leeg { get; } = new("Er zijn geen toestemmingen");

    public static Tekst LeegTekst { get; } = new("Wij vroegen u niets. Voor onze gewone taken is geen toestemming nodig.", "Wij vroegen je niets. Voor onze gewone taken is geen toestemming nodig.");

    public static Tekst AanWie { get; } = new("Wij mogen gegevens geven aan {0}.");

    public static Tekst VanWie { get; } = new("Wij mogen gegevens vragen aan {0}.");

    public static Tekst Waarvoor { get; } = new("Waarvoor");

    public static Tekst Welke { get; } = new("Welke gegevens");

    public static Tekst Tot { get; } = new("Geldt tot en met {0}.");

    public static Tekst GegevenOp { get; } = new("Gegeven op {0}.");

    public static Tekst IngetrokkenOp { get; } = new("Ingetrokken op {0}. Wij gebruiken haar niet meer.");

    public static Tekst Verlopen { get; } = new("Verlopen. Wij gebruiken haar niet meer.");

    public static Tekst Overgenomen { get; } = new("Voorbij: de leerling werd 16 en beslist nu zelf.", "Voorbij: je werd 16 en beslist nu zelf.");

    public static Tekst Geweigerd { get; } = new("U zei nee. Dat verandert niets aan de hulp.", "Je zei nee. Dat verandert niets aan de hulp.");

    public static Tekst Opnieuw { get; } = new(
        "De leerling is nu 16. Daarom vragen wij het opnieuw. Tot het antwoord gebruiken wij de toestemming niet.",
        "Je bent nu 16. Daarom vragen wij het opnieuw, aan jou. Tot je antwoord gebruiken wij de toestemming niet.");

    public static Tekst TrekIn { get; } = new("Trek deze toestemming in");

    public static Tekst Ja { get; } = new("Ja, dit mag");

    public static Tekst JaFout { get; } = new("Zet een vinkje als het mag. Mag het niet? Kies dan nee.");

    public static Tekst GeefJa { get; } = new("Geef toestemming");

    public static Tekst Nee { get; } = new("Nee, dit mag niet");

    public static Tekst NeeUitleg { get; } = new("Nee zeggen mag. Het verandert niets aan de hulp.");

    public static Tekst Ingetrokken { get; } = new("De toestemming is ingetrokken. Dat geldt vanaf nu.");

    public static Tekst Wissen { get; } = new(
        "Wat wij eerder deden, blijft zo. Wilt u dat wij de gegevens ook weghalen? Dan kunt u dat vragen.",
        "Wat wij eerder deden, blijft zo. Wil je dat wij de gegevens ook weghalen? Dan kun je dat vragen.");

    public static Tekst WissenLink { get; } = new("Vraag of wij gegevens weghalen");

    public static Tekst Gegeven { get; } = new("Dank u wel. De toestemming is gegeven.", "Dank je wel. De toestemming is gegeven.");

    public static Tekst NeeGezegd { get; } = new("Wij hebben uw antwoord. Wij doen het niet.", "Wij hebben je antwoord. Wij doen het niet.");

    public static Tekst Gestopt { get; } = new("Wij hebben uw antwoord. Wij stoppen met het gebruik.", "Wij hebben je antwoord. Wij stoppen met het gebruik.");

    public static Tekst HomeLink { get; } = new("Naar toestemmingen");

    public static Tekst Zin(Toestemmingsrichting richting) => richting == Toestemmingsrichting.Ontvanger ? AanWie : VanWie;
}

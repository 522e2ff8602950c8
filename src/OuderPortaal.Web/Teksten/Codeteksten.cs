namespace OuderPortaal.Web.Teksten;

/// <summary>The letter with a code, on the parents' side: on its way, to type in, and what if it does not work. Nothing tells whether somebody else has one (T5).</summary>
public static class Codeteksten
{
    public static Tekst Titel { get; } = new("Ik heb een brief met een code");

    public static Tekst Inleiding { get; } = new("Vul hier de code uit de brief in. Dan weten wij zeker wie u bent.", "Vul hier de code uit de brief in. Dan weten wij zeker wie je bent.");

    public static Tekst Veld { get; } = new("Code uit de brief");

    public static Tekst Hulp { get; } = new("Elf letters en cijfers. Grote of kleine letters en streepjes maken niet uit.");

    public static Tekst Knop { get; } = new("Vul de code in");

    public static Tekst Leeg { get; } = new("Vul de code uit de brief in.");

    public static Tekst Typefout { get; } = new("In deze code zit een typefout. Kijk elk teken na. Dit telt niet als poging.");

    public static Tekst WerktNiet { get; } = new(
        "Deze code werkt niet. Kijk of u de nieuwste brief heeft. U mag vijf keer proberen.",
        "Deze code werkt niet. Kijk of je de nieuwste brief hebt. Je mag vijf keer proberen.");

    public static Tekst Op { get; } = new("De vijf pogingen zijn op. Vraag een nieuwe brief.");

    public static Tekst Aanvragen { get; } = new("Stuur mij een brief met een code");

    public static Tekst NieuweKop { get; } = new("Geen brief, of lukt het niet?");

    public static Tekst NieuweTekst { get; } = new(
        "Vraag een nieuwe brief. Wij sturen hem naar het adres in ons dossier. Langskomen met uw identiteitsbewijs mag ook altijd.",
        "Vraag een nieuwe brief. Wij sturen hem naar het adres in ons dossier. Langskomen met je identiteitsbewijs mag ook altijd.");

    public static Tekst NieuweKnop { get; } = new("Vraag een nieuwe brief");

    public static Tekst NieuweGevraagd { get; } = new(
        "Wij hebben uw vraag om een brief gekregen. Staat uw adres in ons dossier? Dan is de brief er binnen een week.",
        "Wij hebben je vraag om een brief gekregen. Staat je adres in ons dossier? Dan is de brief er binnen een week.");

    public static Tekst NietVerwacht { get; } = new(
        "Kreeg u een brief en vroeg u niets? Vul de code dan niet in en bel ons.",
        "Kreeg je een brief en vroeg je niets? Vul de code dan niet in en bel ons.");

    public static Tekst Gelukt { get; } = new("Dank u wel, wij weten nu wie u bent", "Dank je wel, wij weten nu wie je bent");

    public static Tekst GeluktTekst { get; } = new("De code was goed. U hoeft nu niets te doen.", "De code was goed. Je hoeft nu niets te doen.");

    public static Tekst GeluktBewaren { get; } = new(
        "Wij bewaren alleen dat u een code uit een brief invulde, en wanneer.",
        "Wij bewaren alleen dat je een code uit een brief invulde, en wanneer.");

    public static Tekst Verstuurd { get; } = new(
        "Op {0} deden wij een brief met een code op de post. Vul die code hier in. Langskomen mag ook: {1}.");

    public static Tekst WachtKop { get; } = new("Wij sturen u een brief met een code", "Wij sturen je een brief met een code");

    public static Tekst WachtTekst { get; } = new(
        "De brief gaat naar het adres in ons dossier. De tijd loopt gewoon door. U hoort het als de brief op de post is.",
        "De brief gaat naar het adres in ons dossier. De tijd loopt gewoon door. Je hoort het als de brief op de post is.");

    public static Tekst ZwaarderKop { get; } = new("Waarom niet op een lichtere manier?");

    public static Tekst NietBewarenKop { get; } = new("Wat wij niet bewaren");

    public static Tekst NietBewaren { get; } = new(
        "Wij bewaren geen kopie van uw identiteitsbewijs, geen nummer en geen foto. Wij bewaren alleen hoe en wanneer wij u herkenden, en wie dat deed.",
        "Wij bewaren geen kopie van je identiteitsbewijs, geen nummer en geen foto. Wij bewaren alleen hoe en wanneer wij je herkenden, en wie dat deed.");
}

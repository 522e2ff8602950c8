namespace OuderPortaal.Web.Teksten;

/// <summary>What somebody reads who complains (reglement 15).</summary>
public static class Klachtteksten
{
    public static Tekst Titel { get; } = new("Een klacht doen");

    public static Tekst Inleiding { get; } = new(
        "Vertel ons wat er misging. Iemand die er niets mee te maken had, kijkt ernaar. U krijgt ons antwoord binnen {0}. Het kost niets.",
        "Vertel ons wat er misging. Iemand die er niets mee te maken had, kijkt ernaar. Je krijgt ons antwoord binnen {0}. Het kost niets.");

    public static Tekst Wat { get; } = new("Wat gebeurde er?");

    public static Tekst WatHulp { get; } = new("Schrijf het op zoals u het zou vertellen. Wanneer was het?", "Schrijf het op zoals je het zou vertellen. Wanneer was het?");

    public static Tekst Wie { get; } = new("Gaat het over iemand? Over wie?");

    public static Tekst WieHulp { get; } = new("Die persoon behandelt de klacht niet.");

    public static Tekst Verzoek { get; } = new("Gaat het over een verzoek?");

    public static Tekst VerzoekGeen { get; } = new("Nee, of dat weet ik niet");

    public static Tekst Privacy { get; } = new("Het gaat over privacy. Bijvoorbeeld: iemand zag mijn gegevens.");

    public static Tekst PrivacyHulp { get; } = new("Dan kijkt onze functionaris gegevensbescherming mee.");

    public static Tekst Naam { get; } = new("Uw naam", "Je naam");

    public static Tekst Adres { get; } = new("Uw adres", "Je adres");

    public static Tekst AdresHulp { get; } = new("Straat en huisnummer, postcode en plaats. Ons antwoord komt met de post.");

    public static Tekst Telefoon { get; } = new("Uw telefoonnummer", "Je telefoonnummer");

    public static Tekst TelefoonHulp { get; } = new("Wij bellen u om uw verhaal te horen.", "Wij bellen je om je verhaal te horen.");

    public static Tekst PerPost { get; } = new("Stuur de brieven ook met de post");

    public static Tekst PerPostHulp { get; } = new("Vul dan uw adres in.", "Vul dan je adres in.");

    public static Tekst Verstuur { get; } = new("Verstuur de klacht");

    public static Tekst MetAccount { get; } = new("Heeft u een account? Dan kunt u de klacht volgen in het portaal.", "Heb je een account? Dan kun je de klacht volgen in het portaal.");

    public static Tekst LogIn { get; } = new("Log in en doe daar de klacht");

    public static Tekst Anders { get; } = new("Liever bellen of schrijven? Dat mag ook.");

    public static Tekst OntvangenTitel { get; } = new("Wij hebben uw klacht gekregen", "Wij hebben je klacht gekregen");

    /// <summary>With the date of receipt.</summary>
    public static Tekst OntvangenDank { get; } = new("Dank u wel dat u het ons vertelt. Uw klacht kwam op {0}.", "Dank je wel dat je het ons vertelt. Je klacht kwam op {0}.");

    public static Tekst OntvangenPost { get; } = new("U krijgt ook een brief met de post. Schrijf het nummer op of druk dit af.", "Je krijgt ook een brief met de post. Schrijf het nummer op of druk dit af.");

    public static Tekst Uiterlijk { get; } = new("Ons antwoord komt uiterlijk");

    public static Tekst Ontvangen { get; } = new("Ontvangen");

    public static Tekst Nummer { get; } = new("Nummer");

    public static Tekst WatNu { get; } = new("Wat gebeurt er nu?");

    public static Tekst WatNuTekst { get; } = new(
        "Iemand die er niets mee te maken had, bekijkt de klacht. U hoort wie dat is. Deze persoon belt u om uw verhaal te horen. Wilt u dat niet? Dan hoeft het niet.",
        "Iemand die er niets mee te maken had, bekijkt de klacht. Je hoort wie dat is. Deze persoon belt je om je verhaal te horen. Wil je dat niet? Dan hoeft het niet.");

    public static Tekst Ap { get; } = new("U mag ook naar de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.", "Je mag ook naar de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.");

    public static Tekst LijstTitel { get; } = new("Uw klachten", "Je klachten");

    public static Tekst LijstLeeg { get; } = new("U heeft geen klacht gedaan", "Je hebt geen klacht gedaan");

    public static Tekst LijstLink { get; } = new("Klacht doen of volgen");

    public static Tekst Stand { get; } = new("Hoe staat het ervoor?");

    public static Tekst StandOntvangen { get; } = new("Wij zoeken iemand die er niets mee te maken had.");

    /// <summary>With a name.</summary>
    public static Tekst StandBehandelaar { get; } = new("{0} bekijkt de klacht.");

    public static Tekst StandTekenen { get; } = new("Ons antwoord is bijna klaar.");

    public static Tekst StandKlaar { get; } = new("U heeft ons antwoord. Lees het hieronder.", "Je hebt ons antwoord. Lees het hieronder.");

    public static Tekst StandBezwaar { get; } = new("Wij behandelen de klacht als bezwaar.");

    public static Tekst StandGestopt { get; } = new("De klacht is gestopt.");

    public static Tekst TeLaat { get; } = new("Ons antwoord is te laat. Dat spijt ons. Bel ons, of schrijf de functionaris gegevensbescherming.");

    public static Tekst WatSchreef { get; } = new("Wat u ons schreef", "Wat je ons schreef");

    public static Tekst Brieven { get; } = new("Brieven over de klacht");

    public static Tekst Stoppen { get; } = new("Wilt u stoppen met de klacht?", "Wil je stoppen met de klacht?");

    public static Tekst StoppenTekst { get; } = new("Dan krijgt u geen antwoord meer. U mag later opnieuw klagen.", "Dan krijg je geen antwoord meer. Je mag later opnieuw klagen.");

    public static Tekst Opgelost { get; } = new("Het is opgelost");

    public static Tekst Intrekken { get; } = new("Trek de klacht in");

    public static Tekst AndersLink { get; } = new("Doe een klacht in het portaal");

    public static Tekst AndersMag { get; } = new("Bellen, mailen of een brief mag ook.");
}

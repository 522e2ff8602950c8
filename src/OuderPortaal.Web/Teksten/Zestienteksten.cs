namespace OuderPortaal.Web.Teksten;

/// <summary>The pages of a pupil who became 16 (R-VTG-18). The pages speak the je-form; the home may speak the other, to a pupil who asked something as an adult.</summary>
public static class Zestienteksten
{
    public static Tekst Kop { get; } = new("U gaat nu over uw gegevens", "Jij gaat nu over je gegevens");

    public static Tekst Inleiding { get; } = new(
        "U bent 16. Vanaf nu beslist u wie uw gegevens mag zien.",
        "Je bent 16. Vanaf nu beslis jij wie je gegevens mag zien.");

    public static Tekst Niets { get; } = new("Er is niets om te kiezen");

    public static Tekst NietsUitleg { get; } = new(
        "Niemand anders vroeg om uw gegevens. U kunt ze wel zelf bekijken.",
        "Niemand anders vroeg om je gegevens. Je kunt ze wel zelf bekijken.");

    public static Tekst ZelfVragen { get; } = new("Vraag uw eigen gegevens", "Vraag je eigen gegevens");

    public static Tekst VerzoekKop { get; } = new(
        "Een ouder of voogd vroeg om uw gegevens te zien",
        "Een ouder of voogd vroeg om je gegevens te zien");

    public static Tekst VerzoekWanneer { get; } = new("Dat was op {0}. Wij hebben nog niets gegeven.");

    public static Tekst KiesTot { get; } = new(
        "Kies tot en met {0}. Doet u niets? Dan stopt het verzoek vanzelf.",
        "Kies tot en met {0}. Doe je niets? Dan stopt het verzoek vanzelf.");

    public static Tekst Stil { get; } = new("Wij vertellen niemand wat u kiest.", "Wij vertellen niemand wat jij kiest.");

    public static Tekst NeemtOver { get; } = new("Ik neem het over");

    public static Tekst NeemtOverWat { get; } = new(
        "Alleen u krijgt het antwoord. Een ander ziet er niets meer van.",
        "Alleen jij krijgt het antwoord. Een ander ziet er niets meer van.");

    public static Tekst NeemtOverZeker { get; } = new("Wilt u dit verzoek overnemen?", "Wil je dit verzoek overnemen?");

    public static Tekst NeemtOverDaarna { get; } = new(
        "Het verzoek is dan van u. Terugdraaien kan niet, maar u mag het altijd intrekken.",
        "Het verzoek is dan van jou. Terugdraaien kan niet, maar je mag het altijd intrekken.");

    public static Tekst Machtiging { get; } = new("Ik geef toestemming");

    public static Tekst MachtigingWat { get; } = new(
        "Uw ouder of voogd krijgt het antwoord toch. Die ziet dan ook wat er over uw gezondheid staat.",
        "Je ouder of voogd krijgt het antwoord toch. Die ziet dan ook wat er over je gezondheid staat.");

    public static Tekst MachtigingZeker { get; } = new("Wilt u toestemming geven?", "Wil je toestemming geven?");

    public static Tekst MachtigingDaarna { get; } = new(
        "Hierna vult u in voor wie en tot wanneer. U mag uw toestemming altijd stoppen.",
        "Hierna vul je in voor wie en tot wanneer. Je mag je toestemming altijd stoppen.");

    public static Tekst Eindigen { get; } = new("Laat het stoppen");

    public static Tekst EindigenWat { get; } = new(
        "Niemand krijgt het antwoord. U kunt later altijd zelf vragen.",
        "Niemand krijgt het antwoord. Je kunt later altijd zelf vragen.");

    public static Tekst EindigenZeker { get; } = new("Wilt u dit verzoek laten stoppen?", "Wil je dit verzoek laten stoppen?");

    public static Tekst EindigenDaarna { get; } = new(
        "U kunt nog van gedachten veranderen tot en met {0}.",
        "Je kunt nog van gedachten veranderen tot en met {0}.");

    public static Tekst Ja { get; } = new("Ja, dit wil ik");

    public static Tekst Nee { get; } = new("Nee, terug");

    public static Tekst Gekozen { get; } = new("U koos", "Jij koos");

    public static Tekst GekozenEindigen { get; } = new("Dit verzoek stopt. Niemand krijgt het antwoord.");

    public static Tekst GekozenMachtiging { get; } = new(
        "Uw ouder of voogd mag verder als u toestemming heeft gegeven.",
        "Je ouder of voogd mag verder als je toestemming hebt gegeven.");

    public static Tekst MachtigingGeef { get; } = new("Geef nu toestemming");

    public static Tekst MachtigingBel { get; } = new("Bel ons om de toestemming vast te leggen. Langskomen mag ook.");

    public static Tekst Bedenken { get; } = new("Ik wil toch iets anders");

    public static Tekst BedenkenTot { get; } = new("Dat kan tot en met {0}.");

    public static Tekst Vrij { get; } = new(
        "Iemand die aandringt? U hoeft niets te laten zien. Bel ons gerust.",
        "Iemand die aandringt? Jij hoeft niets te laten zien. Bel ons gerust.");

    // Wie ben je.
    public static Tekst WieKop { get; } = new("Wie bent u?", "Wie ben je?");

    public static Tekst WieInleiding { get; } = new(
        "Wij willen zeker weten dat u het bent. Zo kan een ander niet voor u kiezen.",
        "Wij willen zeker weten dat jij het bent. Zo kan een ander niet voor jou kiezen.");

    public static Tekst WieNaam { get; } = new("Uw voornaam en achternaam", "Je voornaam en achternaam");

    public static Tekst WieGeboren { get; } = new("Wanneer bent u geboren?", "Wanneer ben je geboren?");

    public static Tekst WieVerstuur { get; } = new("Verstuur");

    public static Tekst GemeldKop { get; } = new("Wij zoeken u op", "Wij zoeken je op");

    public static Tekst GemeldUitleg { get; } = new(
        "Laat ons nu zien wie u bent. Dat kan op twee manieren.",
        "Laat ons nu zien wie je bent. Dat kan op twee manieren.");

    public static Tekst GemeldBalie { get; } = new(
        "Kom langs met uw paspoort, identiteitskaart of rijbewijs. Wij maken geen kopie. Neem gerust iemand mee die u vertrouwt. Adres: {0}.",
        "Kom langs met je paspoort, identiteitskaart of rijbewijs. Wij maken geen kopie. Neem gerust iemand mee die je vertrouwt. Adres: {0}.");

    public static Tekst GemeldCode { get; } = new(
        "Laat deze code zien aan de balie. Hij werkt 14 dagen. Geef hem aan niemand anders.",
        "Laat deze code zien aan de balie. Hij werkt 14 dagen. Geef hem aan niemand anders.");

    public static Tekst GemeldBrief { get; } = new(
        "Bel ons voor een brief met een code. Die gaat naar het adres dat wij van u hebben.",
        "Bel ons voor een brief met een code. Die gaat naar het adres dat wij van je hebben.");

    public static Tekst GemeldBriefHier { get; } = new("Heeft u de brief al? Vul de code in.", "Heb je de brief al? Vul de code in.");

    public static Tekst GemeldDaarna { get; } = new(
        "Weten wij wie u bent? Dan ziet u hier wat u kunt kiezen.",
        "Weten wij wie je bent? Dan zie je hier wat je kunt kiezen.");

    // Op de thuispagina.
    public static Tekst Thuis { get; } = new("U beslist", "Jij beslist");

    public static Tekst ThuisUitleg { get; } = new(
        "Een ouder of voogd vroeg om uw gegevens. Kies wat ermee gebeurt.",
        "Een ouder of voogd vroeg om je gegevens. Kies wat ermee gebeurt.");

    public static Tekst ThuisKnop { get; } = new("Kies wat ermee gebeurt");
}

namespace OuderPortaal.Web.Teksten;

/// <summary>The pages of the own account, after logging in.</summary>
public static class Accountteksten
{
    public static Tekst NaamHulp { get; } = new("Zo spreken wij u aan.", "Zo spreken wij je aan.");

    public static Tekst NaamLabel { get; } = new("Uw naam", "Je naam");

    public static Tekst Adres { get; } = new("Uw e-mailadres is", "Je e-mailadres is");

    public static Tekst KijkInMail { get; } = new("Kijk in uw e-mail", "Kijk in je e-mail");

    public static Tekst AdresUitleg { get; } = new("Wij sturen een link naar het nieuwe adres. Uw oude adres krijgt er bericht van.", "Wij sturen een link naar het nieuwe adres. Je oude adres krijgt er bericht van.");

    public static Tekst AdresVerstuurd { get; } = new("Er gaat een mail naar het nieuwe adres. Open de link daarin op dit apparaat.", "Er gaat een mail naar het nieuwe adres. Open de link daarin op dit apparaat.");

    public static Tekst AdresTotDan { get; } = new("Tot die tijd blijft uw oude adres werken.", "Tot die tijd blijft je oude adres werken.");

    public static Tekst AdresNieuw { get; } = new("Uw e-mailadres wordt", "Je e-mailadres wordt");

    public static Tekst AdresDaarna { get; } = new("Op uw andere apparaten wordt u uitgelogd. Beide adressen krijgen bericht.", "Op je andere apparaten word je uitgelogd. Beide adressen krijgen bericht.");

    public static Tekst Inlogkop { get; } = new("Zo logt u in", "Zo log je in");

    public static Tekst Herstel { get; } = new("U bent ingelogd met een herstelcode", "Je bent ingelogd met een herstelcode");

    public static Tekst HerstelDoen { get; } = new("Maak nu een nieuwe passkey, of koppel een nieuwe app. Daarna logt u daar weer mee in.", "Maak nu een nieuwe passkey, of koppel een nieuwe app. Daarna log je daar weer mee in.");

    public static Tekst HerstelBewijs { get; } = new("Liet u ons al zien wie u bent? Dat vragen wij dan één keer opnieuw.", "Liet je ons al zien wie je bent? Dat vragen wij dan één keer opnieuw.");

    public static Tekst GeenPasskey { get; } = new("U heeft nog geen passkey.", "Je hebt nog geen passkey.");

    public static Tekst EenPasskey { get; } = new("U heeft één passkey.", "Je hebt één passkey.");

    public static Tekst Passkeys { get; } = new("U heeft {0} passkeys.", "Je hebt {0} passkeys.");

    public static Tekst MetApp { get; } = new("U kunt inloggen met uw wachtwoord en een code uit de app.", "Je kunt inloggen met je wachtwoord en een code uit de app.");

    public static Tekst GeenWachtwoord { get; } = new("U heeft geen wachtwoord.", "Je hebt geen wachtwoord.");

    public static Tekst GeenHerstelcodes { get; } = new("U heeft geen herstelcodes. Maak ze, voor als u uw telefoon kwijtraakt.", "Je hebt geen herstelcodes. Maak ze, voor als je je telefoon kwijtraakt.");

    public static Tekst Herstelcodes { get; } = new("U heeft nog {0} herstelcodes.", "Je hebt nog {0} herstelcodes.");

    public static Tekst Apparaten { get; } = new("Hier bent u ingelogd", "Hier ben je ingelogd");

    public static Tekst Uitgelogd { get; } = new("Op uw andere apparaten wordt u uitgelogd.", "Op je andere apparaten word je uitgelogd.");

    public static Tekst AndereApp { get; } = new("Een app die u eerder koppelde, werkt daarna niet meer.", "Een app die je eerder koppelde, werkt daarna niet meer.");

    public static Tekst HerstelcodeUitleg { get; } = new("Met een herstelcode logt u in als u uw telefoon kwijt bent. U krijgt {0} codes. Oude codes werken daarna niet meer.", "Met een herstelcode log je in als je je telefoon kwijt bent. Je krijgt {0} codes. Oude codes werken daarna niet meer.");

    public static Tekst PasskeyUitleg { get; } = new("Met uw vingerafdruk, gezicht of pincode van uw telefoon. Maak er een op elk apparaat dat u gebruikt.", "Met je vingerafdruk, gezicht of pincode van je telefoon. Maak er een op elk apparaat dat je gebruikt.");

    public static Tekst PasskeyKop { get; } = new("Uw passkeys", "Je passkeys");

    public static Tekst NogEens { get; } = new("Laat nog een keer zien dat u het bent", "Laat nog een keer zien dat jij het bent");

    public static Tekst MetPasskey { get; } = new("Met uw passkey", "Met je passkey");

    public static Tekst HerstelTeWeinig { get; } = new("U bent ingelogd met een herstelcode. Die is hiervoor niet genoeg.", "Je bent ingelogd met een herstelcode. Die is hiervoor niet genoeg.");

    public static Tekst OveralUitleg { get; } = new("U wordt uitgelogd op al uw apparaten. Ook op dit apparaat.", "Je wordt uitgelogd op al je apparaten. Ook op dit apparaat.");
}

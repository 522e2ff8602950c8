using OuderPortaal.Web.Tests.Briefcodes;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Formulieren;

/// <summary>Every form of the portal with something valid in it. The key is the address of the page as it is routed, with the handler after a question mark.</summary>
internal static partial class Formulierproeven
{
    private const string Zaak = "/secretariaat/verzoeken/{id}";

    /// <summary>Forms that are not here, and why.</summary>
    public static readonly Dictionary<string, string> Uitgezonderd = new(StringComparer.Ordinal)
    {
        ["/account/uitloggen"] = "logging out twice is logged out",
        ["/account/inloggen"] = "a login makes a session, each of its own; wrong ones are counted (InloggenTests)",
        ["/account/inloggen?Passkey"] = "a ceremony counts once (InloggenTests)",
        ["/account/inloggen/code"] = "a code counts once (InloggenTests)",
        ["/account/inloggen/herstelcode"] = "a code counts once (InloggenTests)",
        ["/account/opnieuw-inloggen"] = "a code counts once (InloggenTests)",
        ["/account/opnieuw-inloggen?Passkey"] = "a ceremony counts once (InloggenTests)",
        ["/account/registreren"] = "same answer for a known and an unknown address, whatever the number (RegistrerenTests)",
        ["/account/wachtwoord-vergeten"] = "same answer for a known and an unknown address, whatever the number (WachtwoordTests)",
        ["/account/bevestigen"] = "a link counts once (RegistrerenTests)",
        ["/account/bevestigen/wachtwoord"] = "a link counts once (RegistrerenTests)",
        ["/account/bevestigen/app"] = "a link counts once (RegistrerenTests)",
        ["/account/wachtwoord-opnieuw"] = "a link counts once (WachtwoordTests)",
        ["/account/authenticator"] = "a code counts once (AccountpaginasTests)",
        ["/account/passkeys"] = "a ceremony counts once (browser tests with a virtual authenticator)",
        ["/account/passkeys?Hernoem"] = "needs a passkey (browser tests with a virtual authenticator)",
        ["/account/passkeys?Verwijder"] = "needs a passkey (browser tests with a virtual authenticator)",
        ["/account/passkey/opties/inloggen"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/nieuw"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/opnieuw"] = "asks the question of a ceremony, each its own",
        ["/account/passkey/opties/toevoegen"] = "asks the question of a ceremony, each its own",
        ["/account/inloggen/organisatie"] = "asks the question of a ceremony elsewhere, each its own (OrganisatieinlogTests)",
        ["/mijn/verzoeken/{id}/bewijs/inlogmiddel"] = "asks the question of a ceremony elsewhere, each its own (InlogmiddelTests)",
        ["/account/nog-hier"] = "only says that somebody is still there",
        ["/account?Werkaccount"] = "asks the question of a ceremony, each its own; without a provider it is not there (OrganisatieinlogTests)",
        ["/secretariaat/inlogherstel?Code"] = "has a test of its own: the code that is shown works (HerstelbalieTests)",
        ["/account/e-mailadres"] = "the newest link counts, once (BeheerTests)",
        ["/account/e-mailadres/bevestigen"] = "a link counts once (BeheerTests)",
        ["/account/wachtwoord"] = "the same password twice is the same password; each answer carries the login that goes with it",
        ["/account/herstelcodes"] = "has a test of its own: what is shown works",
        ["/vraag/{sleutel}"] = "same answer for a link that works and one that does not, whatever the number (DeelvraagTests)",
        ["/vraag/{sleutel}?Code"] = "a code counts once (DeelvraagTests)",
        ["/fout/{code:int}"] = "shows an error, whatever was posted",
    };

    public static readonly Dictionary<string, Formulierproef> Alle = new([.. VanVerzoekers, .. Werkbank, .. Vragen, .. Register, .. Registers, .. Klachten, .. Fg, .. Deelvragen, .. Beheer, .. Kantoor], StringComparer.Ordinal);

    private static Formulierproef Op(string wie, Func<Demostand, string> adres, string? knop = null, string handler = "", Gevolg gevolg = Gevolg.EenKeer, Action<Formulier>? vul = null) =>
        Formulierproef.Op(wie, adres, knop, handler, gevolg, vul);

    private static Formulierproef Werk(string zaak, string pagina, string handler = "", string? knop = null, Gevolg gevolg = Gevolg.EenKeer, Action<Formulier>? vul = null) =>
        Op("Fatma", s => $"/secretariaat/verzoeken/{s.Zaak(zaak)}{pagina}", knop, handler, gevolg, vul);

    private static Task<Codezaak> CodeAsync(Demostand stand) => Codezaak.MaakAsync(stand.App, "Pip", van: stand.Account("Nadia"));
}

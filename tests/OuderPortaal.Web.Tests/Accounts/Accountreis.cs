using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>The steps of account pages as a browser without script takes them.</summary>
internal static class Accountreis
{
    public const string Wachtwoord = "fiets regen tafel";

    public static async Task<Pagina> VraagLinkAsync(HttpClient client, string adres, string naam = "Nadia Brouwer") =>
        await (await Pagina.HaalAsync(client, "/account/registreren")).Formulier().Zet("Gegevens.Naam", naam).Zet("Gegevens.Adres", adres).VerstuurAsync();

    public static async Task<Pagina> KiesWachtwoordAsync(HttpClient client, string link)
    {
        var keuze = await Pagina.HaalAsync(client, link);
        var wachtwoord = await keuze.VolgAsync("Wachtwoord kiezen");
        return await wachtwoord.Formulier().Zet("Gegevens.Wachtwoord", Wachtwoord).VerstuurAsync();
    }

    /// <summary>Registers by password and app; the codes of the app begin one step in the past, so that three can be used.</summary>
    public static async Task<(Pagina Klaar, string Geheim, IReadOnlyList<string> Herstelcodes)> RegistreerAsync(PortaalApp app, HttpClient client, string adres)
    {
        await VraagLinkAsync(client, adres);
        return await MaakAfAsync(client, app.LaatsteLink(adres));
    }

    public static async Task<(Pagina Klaar, string Geheim, IReadOnlyList<string> Herstelcodes)> MaakAfAsync(HttpClient client, string link)
    {
        var koppelen = await KiesWachtwoordAsync(client, link);
        var geheim = koppelen.Document.QuerySelector("main details .nummer")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var klaar = await koppelen.Formulier().Zet("Appcode", Code(geheim, -1)).VerstuurAsync();
        return (klaar, geheim, [.. klaar.Document.QuerySelectorAll("main li .nummer").Select(c => c.TextContent)]);
    }

    public static string Code(string geheim, int verschuiving = 0) => Totp.Code(geheim, Totp.Stap(TimeProvider.System.GetUtcNow()) + verschuiving);

    public static async Task<Pagina> WachtwoordAsync(HttpClient client, string adres, string wachtwoord = Wachtwoord, string pad = "/account/inloggen") =>
        await (await Pagina.HaalAsync(client, pad)).Formulier("main form:has(input[type=password])").Zet("Gegevens.Adres", adres).Zet("Gegevens.Wachtwoord", wachtwoord).VerstuurAsync();
}

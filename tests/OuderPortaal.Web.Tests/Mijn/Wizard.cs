namespace OuderPortaal.Web.Tests.Mijn;

/// <summary>The wizard as a browser without script goes through it.</summary>
internal static class Wizard
{
    public const string Begin = "/mijn/verzoeken/nieuw";

    /// <summary>The first question; nothing is kept yet.</summary>
    public static Task<Pagina> BeginAsync(HttpClient client, string? kind = null) => Pagina.HaalAsync(client, kind is null ? Begin : $"{Begin}?kind={kind}");

    public static async Task<Pagina> KiesAsync(this Task<Pagina> pagina, string veld, string waarde) => await (await pagina).Formulier().Zet($"Invoer.{veld}", waarde).VerstuurAsync();

    /// <summary>A parent types a child; stops at the check.</summary>
    public static async Task<Pagina> TotControleAsync(HttpClient client, string naam = "Noor Verhage", string kanaal = "Digitaal")
    {
        var kind = await BeginAsync(client).KiesAsync("Onderwerp", "Kind");
        var antwoord = kind.Formulier().Zet("Invoer.Naam", naam).Zet("Invoer.Geboren.Dag", "3").Zet("Invoer.Geboren.Maand", "9").Zet("Invoer.Geboren.Jaar", "2014").VerstuurAsync();
        return await antwoord.KiesAsync("Kanaal", kanaal);
    }

    /// <summary>Sends from the check; the other buttons there go back to a question.</summary>
    public static Task<Pagina> VerstuurVerzoekAsync(this Pagina controle) => controle.Formulier().VerstuurAsync("Verstuur het verzoek");

    public static async Task<Pagina> DoeVerzoekAsync(HttpClient client) => await (await TotControleAsync(client)).VerstuurVerzoekAsync();
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Oidc;

/// <summary>The steps of somebody who goes to the provider and comes back.</summary>
internal static class Aanbiederreis
{
    public const string Laag = "http://eidas.europa.eu/LoA/low";
    public const string Substantieel = "http://eidas.europa.eu/LoA/substantial";
    public const string Groep = "5f1c2d9e-0000-4000-8000-000000000001";

    /// <summary>An application with a provider for proof of identity; the clock is the real one, because the provider's is.</summary>
    public static PortaalApp MetIdentiteit(this PortaalApp app, Aanbiederproces aanbieder)
    {
        app.Klok.Zet(TimeProvider.System.GetUtcNow());
        return app.Zet("Portaal:Origin", "https://localhost")
            .Zet("Identiteit:Aanbieder:Uitgever", aanbieder.Uitgever).Zet("Identiteit:Aanbieder:ClientId", "portaal").Zet("Identiteit:Aanbieder:Geheim", aanbieder.Geheim)
            .Zet("Identiteit:Aanbieder:Label", "Yivi").Zet("Identiteit:Aanbieder:Scopes:0", "profile")
            .Zet("Identiteit:Aanbieder:Niveaus:0:Acr", Laag).Zet("Identiteit:Aanbieder:Niveaus:0:Niveau", "N2")
            .Zet("Identiteit:Aanbieder:Niveaus:1:Acr", Substantieel).Zet("Identiteit:Aanbieder:Niveaus:1:Niveau", "N3");
    }

    public static PortaalApp MetMedewerkers(this PortaalApp app, Aanbiederproces aanbieder)
    {
        app.Klok.Zet(TimeProvider.System.GetUtcNow());
        return app.Zet("Portaal:Origin", "https://localhost")
            .Zet("Medewerkers:Aanbieder:Uitgever", aanbieder.Uitgever).Zet("Medewerkers:Aanbieder:ClientId", "portaal").Zet("Medewerkers:Aanbieder:Geheim", aanbieder.Geheim)
            .Zet("Medewerkers:Aanbieder:Label", "uw werkaccount")
            .Zet("Medewerkers:Aanbieder:Groepen:0:Id", Groep).Zet("Medewerkers:Aanbieder:Groepen:0:Rol", nameof(Rol.Secretariaat))
            .Zet("Medewerkers:Aanbieder:Groepen:1:Id", "directie").Zet("Medewerkers:Aanbieder:Groepen:1:Rol", nameof(Rol.Directeur));
    }

    /// <summary>A parent with a request in which staff asked for proof of identity.</summary>
    public static async Task<(Account Account, Verzoek Verzoek)> VraagBewijsAsync(this PortaalApp app, AntwoordKanaal antwoord = AntwoordKanaal.Digitaal)
    {
        var account = await app.MaakAccountAsync("Nadia Brouwer");
        var verzoek = await app.DienInAsync(account.AccountId, antwoord: antwoord);
        var termijn = Domain.Kalender.Amsterdam.Datum(app.Klok.Nu).AddDays(14);
        return (account, await app.DoeMetAsync(verzoek, v => v.VraagBewijs(BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, Bewijswijze.Balie, termijn, Zaken.Iemand, app.Klok.Nu)));
    }

    public static Aanbiederproces.Scenario Nadia(string? acr = Substantieel, string voornamen = "Nadia Fatima", string achternaam = "Brouwer") =>
        new("nadia", acr, Claims: new() { ["given_name"] = voornamen, ["family_name"] = achternaam, ["birthdate"] = "1984-02-01", ["burgerservicenummer"] = "999990019" });

    public static Aanbiederproces.Scenario Fatma(params string[] groepen) =>
        new("fatma", Amr: ["pwd", "mfa"], Claims: new() { ["groups"] = groepen.Length == 0 ? [Groep] : groepen, ["email"] = "fatma@deproeftuin.example", ["email_verified"] = true });

    /// <summary>Posts the button; the browser of the test stops at the address of the provider, which this program does not have.</summary>
    public static async Task<Uri> NaarAanbiederAsync(Pagina pagina, string formulier)
    {
        var daar = await pagina.Formulier(formulier).VerstuurAsync();
        var adres = daar.Antwoord.RequestMessage!.RequestUri!;
        return adres.Host == "127.0.0.1" ? adres : throw new InvalidOperationException($"Not sent to the provider but to {daar.Pad}: {daar.Tekst}");
    }

    public static async Task<Uri> BeginAsync(HttpClient client, Verzoek verzoek) =>
        await NaarAanbiederAsync(await Pagina.HaalAsync(client, $"/mijn/verzoeken/{verzoek.PubliekId}/bewijs/inlogmiddel"), "main form");

    /// <summary>There and back.</summary>
    public static async Task<Pagina> BewijsAsync(HttpClient client, Verzoek verzoek) => await TerugAsync(client, await Aanbiederproces.BezoekAsync(await BeginAsync(client, verzoek)));

    public static Task<Pagina> TerugAsync(HttpClient client, Uri antwoord) => Pagina.HaalAsync(client, antwoord.AbsoluteUri);
}

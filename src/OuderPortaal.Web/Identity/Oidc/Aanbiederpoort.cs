using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>
/// The way to a provider and back: code flow with PKCE, one redirect address from <c>Portaal:Origin</c>, one answer a question. Whatever goes wrong outside becomes an
/// <see cref="Aanbiederuitkomst"/>, within seconds, and is logged by its kind alone.
/// </summary>
public sealed partial class Aanbiederpoort(
    Aanbiederkennis bekend, Aanbiederlijn lijn, Aanbiedervragen vragen, Portaaladres portaal, TimeProvider klok, ILogger<Aanbiederpoort> log)
{
    private static readonly TimeSpan Inlogduur = Aanmeldingen.Duur;

    /// <summary>Where to send the browser; null when the provider does not answer.</summary>
    /// <param name="aanbieder">Which provider.</param>
    /// <param name="vraag">Why, for whom and where to afterwards.</param>
    /// <param name="ookClaims">Claims to ask for besides those that are always asked.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Uri?> BeginAsync(Aanbiederinstellingen aanbieder, Aanbiedervraag vraag, IEnumerable<string> ookClaims, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(aanbieder);
        ArgumentNullException.ThrowIfNull(vraag);
        OpenIdConnectConfiguration kennis;
        try
        {
            using var tijd = Wachttijd(aanbieder, ct);
            kennis = await bekend.VanAsync(aanbieder, nieuweSleutel: false, tijd.Token);
            if (!aanbieder.Formulierdoelen.Contains(new Uri(kennis.AuthorizationEndpoint).GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase))
                throw new OpenIdConnectProtocolException("The provider logs in at an origin that is not in Omleidingen.");
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            LogMislukt(log, vraag.Doel, fout.GetType().Name);
            return null;
        }

        var geheimen = await vragen.StelAsync(vraag, ct);
        Dictionary<string, string?> parameters = new(StringComparer.Ordinal)
        {
            ["client_id"] = aanbieder.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = portaal.Link(aanbieder.Terugpad),
            ["scope"] = string.Join(' ', aanbieder.Scopes.Prepend("openid").Distinct(StringComparer.Ordinal)),
            ["state"] = geheimen.State,
            ["nonce"] = geheimen.Nonce,
            ["code_challenge"] = geheimen.Uitdaging,
            ["code_challenge_method"] = "S256",
        };
        var claims = aanbieder.Vraagclaims.Concat(ookClaims).ToList();
        if (claims.Count > 0)
            parameters["claims"] = Claimvraag(claims);
        if (string.Join(' ', aanbieder.Gevraagd) is { Length: > 0 } acr)
            parameters["acr_values"] = acr;
        // Whoever sits at a shared computer must not borrow the login of the one before; only staff who log in may still have one there, of today.
        if (vraag.Doel == Aanbiederdoel.Inloggen)
            parameters["max_age"] = Inlogduur.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        else
            (parameters["prompt"], parameters["max_age"]) = ("login", "0");
        return new Uri(QueryHelpers.AddQueryString(kennis.AuthorizationEndpoint, parameters));
    }

    /// <summary>Judges the answer. The question is used up by it, right or wrong; without a question that waits there is no answer.</summary>
    public async Task<(Aanbiederuitkomst Uitkomst, Aanbiedervraag? Vraag, Aanbiederantwoord? Antwoord)> RondAfAsync(Aanbiederinstellingen aanbieder, IQueryCollection query, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(aanbieder);
        ArgumentNullException.ThrowIfNull(query);
        if (await vragen.NeemAsync(Een(query, "state"), ct) is not var (vraag, geheimen))
            return (Aanbiederuitkomst.Verlopen, null, null);

        if (query.ContainsKey("iss") && Een(query, "iss") != aanbieder.Uitgever)
            return (Mislukt(vraag, "iss"), vraag, null);
        if (query.ContainsKey("error"))
        {
            return (Een(query, "error") switch
            {
                "access_denied" or "user_cancelled_login" or "user_cancelled_authorize" or "interaction_required" or "login_required" => Aanbiederuitkomst.Gestopt,
                "temporarily_unavailable" or "server_error" => Aanbiederuitkomst.Weg,
                _ => Mislukt(vraag, "error"),
            }, vraag, null);
        }

        if (Een(query, "code") is not { Length: > 0 and < 4000 } code)
            return (Mislukt(vraag, "code"), vraag, null);

        try
        {
            using var tijd = Wachttijd(aanbieder, ct);
            return (Aanbiederuitkomst.Gelukt, vraag, await HaalAsync(aanbieder, code, geheimen, tijd.Token));
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            // The answer comes from outside and may hold anything: it is refused, not reported as our fault.
            LogMislukt(log, vraag.Doel, fout.GetType().Name);
            return (fout is HttpRequestException or OperationCanceledException or IOException ? Aanbiederuitkomst.Weg : Aanbiederuitkomst.Mislukt, vraag, null);
        }
    }

    private async Task<Aanbiederantwoord> HaalAsync(Aanbiederinstellingen aanbieder, string code, Aanbiedervragen.Geheimen geheimen, CancellationToken ct)
    {
        var kennis = await bekend.VanAsync(aanbieder, nieuweSleutel: false, ct);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, kennis.TokenEndpoint);
        List<KeyValuePair<string, string>> velden =
        [
            new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", portaal.Link(aanbieder.Terugpad)), new("code_verifier", geheimen.Verifier),
        ];
        var manieren = kennis.TokenEndpointAuthMethodsSupported;
        if (manieren.Contains("client_secret_post") && !manieren.Contains("client_secret_basic"))
            velden.AddRange([new("client_id", aanbieder.ClientId), new("client_secret", aanbieder.Geheim)]);
        else
            verzoek.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(aanbieder.ClientId)}:{Uri.EscapeDataString(aanbieder.Geheim)}")));
        verzoek.Content = new FormUrlEncodedContent(velden);

        using var antwoord = await lijn.Client.SendAsync(verzoek, ct);
        if (!antwoord.IsSuccessStatusCode)
            throw (int)antwoord.StatusCode >= 500 ? new HttpRequestException("The provider failed.") : new OpenIdConnectProtocolException("The provider refused the code.");
        var bericht = new OpenIdConnectMessage(await antwoord.Content.ReadAsStringAsync(ct));

        var keuring = new Idtokenkeuring(klok);
        JsonWebToken token;
        try
        {
            token = await keuring.KeurAsync(bericht, kennis, aanbieder.ClientId, geheimen.Nonce);
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have new keys.
            kennis = await bekend.VanAsync(aanbieder, nieuweSleutel: true, ct);
            token = await keuring.KeurAsync(bericht, kennis, aanbieder.ClientId, geheimen.Nonce);
        }

        var gelezen = token.Claims.Where(c => aanbieder.Leesclaims.Contains(c.Type, StringComparer.Ordinal)).Select(c => (c.Type, c.Value)).ToList();
        if (aanbieder.Vraagclaims.Except(gelezen.Select(g => g.Type), StringComparer.Ordinal).Any())
            gelezen.AddRange(await VraagVerderAsync(aanbieder, kennis, bericht.AccessToken, token.Subject, ct));
        var ingelogd = token.TryGetPayloadValue<long>("auth_time", out var op) ? DateTimeOffset.FromUnixTimeSeconds(op) : (DateTimeOffset?)null;
        return new Aanbiederantwoord(
            token.Subject, token.TryGetPayloadValue<string>("acr", out var acr) ? acr : null, ingelogd > klok.GetUtcNow() ? klok.GetUtcNow() : ingelogd, gelezen.ToLookup(g => g.Type, g => g.Value, StringComparer.Ordinal));
    }

    /// <summary>Some providers tell the name at their userinfo address only.</summary>
    private async Task<IEnumerable<(string Naam, string Waarde)>> VraagVerderAsync(
        Aanbiederinstellingen aanbieder, OpenIdConnectConfiguration kennis, string? sleutel, string onderwerp, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(sleutel) || !Uri.TryCreate(kennis.UserInfoEndpoint, UriKind.Absolute, out var adres) || adres.Scheme != new Uri(aanbieder.Uitgever).Scheme)
            return [];

        using var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        using var antwoord = await lijn.Client.SendAsync(verzoek, ct);
        if (!antwoord.IsSuccessStatusCode || antwoord.Content.Headers.ContentType?.MediaType != "application/json")
            return [];
        using var inhoud = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(ct));
        if (!inhoud.RootElement.TryGetProperty("sub", out var wie) || wie.GetString() != onderwerp)
            throw new OpenIdConnectProtocolException("The userinfo is of somebody else.");
        return [.. aanbieder.Leesclaims.Where(naam => inhoud.RootElement.TryGetProperty(naam, out var w) && w.ValueKind == JsonValueKind.String)
            .Select(naam => (naam, inhoud.RootElement.GetProperty(naam).GetString()!))];
    }

    private static string Claimvraag(List<string> claims) =>
        JsonSerializer.Serialize(new { id_token = claims.ToDictionary(c => c, _ => (object)new { essential = true }, StringComparer.Ordinal) });

    private static CancellationTokenSource Wachttijd(Aanbiederinstellingen aanbieder, CancellationToken ct)
    {
        var tijd = CancellationTokenSource.CreateLinkedTokenSource(ct);
        tijd.CancelAfter(aanbieder.Wachttijd);
        return tijd;
    }

    private static string? Een(IQueryCollection query, string naam) => query[naam] is [{ } waarde] ? waarde : null;

    private Aanbiederuitkomst Mislukt(Aanbiedervraag vraag, string waarop)
    {
        LogMislukt(log, vraag.Doel, waarop);
        return Aanbiederuitkomst.Mislukt;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Provider for {Doel} refused or away: {Soort}")]
    private static partial void LogMislukt(ILogger log, Aanbiederdoel doel, string soort);
}

using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>What a provider says about itself: its addresses and keys. Kept for twelve hours; asked anew, once a minute at most, when a token has a key that we do not know.</summary>
public sealed class Aanbiederkennis(Aanbiederlijn lijn, TimeProvider klok)
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromHours(12);
    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Kennis, DateTimeOffset Op)> _kennis = new(StringComparer.Ordinal);

    internal async Task<OpenIdConnectConfiguration> VanAsync(Aanbiederinstellingen aanbieder, bool nieuweSleutel, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (_kennis.TryGetValue(aanbieder.Uitgever, out var bekend) && nu - bekend.Op < (nieuweSleutel ? Rust : Houdbaar))
            return bekend.Kennis;

        var adres = $"{aanbieder.Uitgever.TrimEnd('/')}/.well-known/openid-configuration";
        var schema = new Uri(aanbieder.Uitgever).Scheme;
        var kennis = await OpenIdConnectConfigurationRetriever.GetAsync(adres, new Lezer(lijn.Client, schema), ct);
        if (kennis.Issuer != aanbieder.Uitgever)
            throw new OpenIdConnectProtocolException("The provider calls itself by another name.");
        foreach (var plek in new[] { kennis.AuthorizationEndpoint, kennis.TokenEndpoint })
        {
            if (!Uri.TryCreate(plek, UriKind.Absolute, out var uri) || uri.Scheme != schema)
                throw new OpenIdConnectProtocolException("The provider has an address that cannot be used.");
        }

        _kennis[aanbieder.Uitgever] = (kennis, nu);
        return kennis;
    }

    // The library's own reader does not listen to the token that bounds our patience, and tries again.
    private sealed class Lezer(HttpClient client, string schema) : IDocumentRetriever
    {
        public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != schema)
                throw new OpenIdConnectProtocolException("The provider has an address that cannot be used.");
            using var antwoord = await client.GetAsync(uri, cancel);
            return await antwoord.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel);
        }
    }
}

using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OuderPortaal.Web.Identity.Oidc;

/// <summary>
/// Judges an id_token: signed by a key of the provider with an algorithm from the list, by this issuer, for us alone, in time on the portal clock, for this visit (nonce) and
/// with this access token (at_hash). The library judges; here stands what it must ask.
/// </summary>
internal sealed class Idtokenkeuring(TimeProvider klok)
{
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(1);

    // Not none, and not HS*: a public key must never pass for a shared secret.
    private static readonly string[] Algoritmes =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly JsonWebTokenHandler Lezer = new() { MaximumTokenSizeInBytes = 64 * 1024, MapInboundClaims = false };

    private static readonly OpenIdConnectProtocolValidator Protocol = new() { RequireNonce = true, RequireTimeStampInNonce = false, RequireStateValidation = false };

    /// <exception cref="SecurityTokenException">When anything of it is not right.</exception>
    public async Task<JsonWebToken> KeurAsync(OpenIdConnectMessage bericht, OpenIdConnectConfiguration kennis, string clientId, string nonce)
    {
        var uitkomst = await Lezer.ValidateTokenAsync(bericht.IdToken, new TokenValidationParameters
        {
            ValidIssuer = kennis.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = kennis.SigningKeys,
            ValidAlgorithms = Algoritmes,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            ValidateIssuerSigningKey = true,
            LifetimeValidator = InTijd,
        });
        if (!uitkomst.IsValid)
            throw uitkomst.Exception;

        var token = (JsonWebToken)uitkomst.SecurityToken;
        if (token.Audiences.Count() > 1 && token.Azp != clientId)
            throw new SecurityTokenInvalidAudienceException("Also for others, and not given to us.");
        if (token.IssuedAt > klok.GetUtcNow().UtcDateTime + Speling)
            throw new SecurityTokenInvalidLifetimeException("Made in the future.");
        Protocol.ValidateTokenResponse(new OpenIdConnectProtocolValidationContext
        {
            ClientId = clientId, Nonce = nonce, ProtocolMessage = bericht, ValidatedIdToken = new JwtSecurityToken(bericht.IdToken),
        });
        return token;
    }

    private bool InTijd(DateTime? vanaf, DateTime? tot, SecurityToken token, TokenValidationParameters eisen)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        return tot is { } einde && nu < einde + Speling && (vanaf is null || nu > vanaf - Speling);
    }
}

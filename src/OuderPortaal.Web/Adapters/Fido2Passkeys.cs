using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fido2NetLib;
using Fido2NetLib.Objects;
using Microsoft.AspNetCore.Identity;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Infrastructure;

namespace OuderPortaal.Web.Adapters;

/// <summary>
/// Full build: Fido2 judges passkeys behind the door of the framework, the attestation too, and for staff only the models of <c>Passkeys:Modellen</c> (AAGUID's) when any are named. What it keeps is what the
/// framework keeps, so that a passkey of one build works in the other. Asks for more than the library does by itself: a long challenge, a device that knows its owner, no frame of another site, no counter that falls.
/// </summary>
internal sealed class Fido2Passkeys(UserManager<Account> accounts, Portaaladres portaal, IConfiguration instellingen, TimeProvider klok) : IPasskeyHandler<Account>
{
    /// <summary>Those that the framework knows: a passkey of this build must work in the other.</summary>
    private static readonly PubKeyCredParam[] Algoritmen =
        [PubKeyCredParam.ES256, PubKeyCredParam.PS256, PubKeyCredParam.ES384, PubKeyCredParam.PS384, PubKeyCredParam.PS512, PubKeyCredParam.RS256, PubKeyCredParam.ES512, PubKeyCredParam.RS384, PubKeyCredParam.RS512];

    private static readonly HashSet<string> Wegen = ["usb", "nfc", "ble", "smart-card", "hybrid", "internal"];
    private readonly Fido2 _fido = new(new Fido2Configuration
    {
        ServerDomain = portaal.Origin.Host, ServerName = "OuderPortaal", Origins = new HashSet<string> { portaal.Origin.GetLeftPart(UriPartial.Authority) }, ChallengeSize = 32,
        Timeout = (uint)Passkeyceremonies.Geldigheid.TotalMilliseconds,
    });

    private HashSet<Guid> Modellen => Toegelaten(instellingen);

    /// <summary>The models that staff may use. Refuses what is no AAGUID: with a slip of the pen all would be let in.</summary>
    /// <exception cref="StartGeweigerd">With the sentence that says which.</exception>
    public static HashSet<Guid> Toegelaten(IConfiguration instellingen) =>
        [.. instellingen.GetSection("Passkeys:Modellen").GetChildren().Select(m => Guid.TryParse(m.Value, out var model) ? model : throw new StartGeweigerd($"Passkeys:Modellen: '{m.Value}' is geen AAGUID."))];

    public async Task<PasskeyCreationOptionsResult> MakeCreationOptionsAsync(PasskeyUserEntity userEntity, HttpContext httpContext)
    {
        var account = await accounts.FindByIdAsync(userEntity.Id);
        var vraag = _fido.RequestNewCredential(new()
        {
            User = new() { Id = Encoding.UTF8.GetBytes(userEntity.Id), Name = userEntity.Name, DisplayName = userEntity.DisplayName },
            ExcludeCredentials = await SleutelsAsync(account), PubKeyCredParams = Algoritmen,
            AuthenticatorSelection = new() { ResidentKey = ResidentKeyRequirement.Required, UserVerification = UserVerificationRequirement.Required },
            AttestationPreference = await IsBeperktAsync(account) ? AttestationConveyancePreference.Direct : AttestationConveyancePreference.None,
        });
        return new() { CreationOptionsJson = vraag.ToJson(), AttestationState = vraag.ToJson() };
    }

    public async Task<PasskeyRequestOptionsResult> MakeRequestOptionsAsync(Account? user, HttpContext httpContext)
    {
        var vraag = _fido.GetAssertionOptions(new() { AllowedCredentials = await SleutelsAsync(user), UserVerification = UserVerificationRequirement.Required });
        return new() { RequestOptionsJson = vraag.ToJson(), AssertionState = JsonSerializer.Serialize(new Staat(vraag.ToJson(), user?.Id)) };
    }

    public async Task<PasskeyAttestationResult> PerformAttestationAsync(PasskeyAttestationContext context)
    {
        try
        {
            var vraag = CredentialCreateOptions.FromJson(context.AttestationState!);
            var antwoord = Lees<AuthenticatorAttestationRawResponse>(context.CredentialJson);
            EisEigenVenster(antwoord.Response.ClientDataJson);
            var id = Encoding.UTF8.GetString(vraag.User.Id);
            var sleutel = await _fido.MakeNewCredentialAsync(
                new() { AttestationResponse = antwoord, OriginalOptions = vraag, IsCredentialIdUniqueToUserCallback = async (p, _) => await accounts.FindByPasskeyIdAsync(p.CredentialId) is null },
                context.HttpContext.RequestAborted);
            Eis(!await IsBeperktAsync(await accounts.FindByIdAsync(id)) || (sleutel.AttestationFormat != "none" && Modellen.Contains(sleutel.AaGuid)), "This model is not one that staff may use.");
            Eis(sleutel.IsBackupEligible || !sleutel.IsBackedUp, "Kept elsewhere, and it says that it cannot be.");
            return PasskeyAttestationResult.Success(
                new(sleutel.Id, sleutel.PublicKey, klok.GetUtcNow(), sleutel.SignCount, [.. sleutel.Transports.Select(t => JsonSerializer.SerializeToElement(t).GetString()!)], isUserVerified: true, sleutel.IsBackupEligible, sleutel.IsBackedUp, sleutel.AttestationObject, sleutel.AttestationClientDataJson),
                new() { Id = id, Name = vraag.User.Name, DisplayName = vraag.User.DisplayName });
        }
#pragma warning disable CA1031 // The library throws whatever it meets in what came from outside: it is refused.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return PasskeyAttestationResult.Fail(new PasskeyException("Refused.", e));
        }
    }

    public async Task<PasskeyAssertionResult<Account>> PerformAssertionAsync(PasskeyAssertionContext context)
    {
        try
        {
            var staat = JsonSerializer.Deserialize<Staat>(context.AssertionState!)!;
            var antwoord = Lees<AuthenticatorAssertionRawResponse>(context.CredentialJson);
            EisEigenVenster(antwoord.Response.ClientDataJson);
            var account = await accounts.FindByPasskeyIdAsync(antwoord.RawId);
            Eis(account is not null && (staat.Account is null || staat.Account == account.Id), "Nobody has this passkey, or another.");
            // Who was not named beforehand is named by the device.
            Eis(staat.Account is not null || antwoord.Response.UserHandle is not null, "The device did not say whose it is.");
            var passkey = await accounts.GetPasskeyAsync(account!, antwoord.RawId);
            Eis(passkey is not null, "This passkey is gone.");
            var uitkomst = await _fido.MakeAssertionAsync(
                new()
                {
                    AssertionResponse = antwoord, OriginalOptions = AssertionOptions.FromJson(staat.Vraag), StoredPublicKey = passkey!.PublicKey, StoredSignatureCounter = passkey.SignCount,
                    IsUserHandleOwnerOfCredentialIdCallback = (p, _) => Task.FromResult(Encoding.UTF8.GetString(p.UserHandle) == account!.Id.ToString()),
                },
                context.HttpContext.RequestAborted);
            var gegevens = AuthenticatorData.Parse(antwoord.Response.AuthenticatorData);
            Eis(gegevens.UserVerified, "The device did not look who held it.");
            Eis(uitkomst.SignCount > 0 || passkey.SignCount == 0, "The counter fell.");
            Eis(gegevens.IsBackupEligible || !gegevens.IsBackedUp, "Kept elsewhere, and it says that it cannot be.");
            Eis(gegevens.IsBackupEligible == passkey.IsBackupEligible, "It is another kind of passkey than was made.");
            (passkey.SignCount, passkey.IsBackedUp, passkey.IsUserVerified) = (uitkomst.SignCount, uitkomst.IsBackedUp, true);
            return PasskeyAssertionResult.Success(passkey, account!);
        }
#pragma warning disable CA1031 // The library throws whatever it meets in what came from outside: it is refused.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return PasskeyAssertionResult.Fail<Account>(new PasskeyException("Refused.", e));
        }
    }

    /// <summary>Without the ways of transport that the library does not know: a browser may name newer ones.</summary>
    private static T Lees<T>(string json)
    {
        var antwoord = JsonNode.Parse(json)!;
        if (antwoord["response"] is JsonObject inhoud)
            inhoud["transports"] = new JsonArray([.. (inhoud["transports"] as JsonArray ?? []).Select(t => t?.GetValue<string>()).Where(t => t is not null && Wegen.Contains(t)).Select(t => JsonValue.Create(t))]);
        return antwoord.Deserialize<T>() ?? throw new JsonException("Empty.");
    }

    private static AuthenticatorTransport[] Bekend(IEnumerable<string>? wegen) =>
        [.. (wegen ?? []).Where(Wegen.Contains).Select(w => JsonSerializer.SerializeToElement(w).Deserialize<AuthenticatorTransport>())];

    private static void EisEigenVenster(byte[] clientData)
    {
        using var client = JsonDocument.Parse(clientData);
        Eis(!client.RootElement.TryGetProperty("crossOrigin", out var vreemd) || vreemd.ValueKind == JsonValueKind.False, "Asked from a frame of another site.");
    }

    private static void Eis(bool waar, string wat)
    {
        if (!waar)
            throw new PasskeyException(wat);
    }

    private async Task<IReadOnlyList<PublicKeyCredentialDescriptor>> SleutelsAsync(Account? account) =>
        account is null ? [] : [.. (await accounts.GetPasskeysAsync(account)).Select(p => new PublicKeyCredentialDescriptor(PublicKeyCredentialType.PublicKey, p.CredentialId, Bekend(p.Transports)))];

    /// <summary>Staff, where the settings name the models that staff may use.</summary>
    private async Task<bool> IsBeperktAsync(Account? account) => account is not null && Modellen.Count > 0 && (await accounts.GetRolesAsync(account)).Count > 0;

    /// <param name="Vraag">The question as the library wrote it.</param>
    /// <param name="Account">Who was asked; null: whoever has a passkey here.</param>
    private sealed record Staat(string Vraag, Guid? Account);
}

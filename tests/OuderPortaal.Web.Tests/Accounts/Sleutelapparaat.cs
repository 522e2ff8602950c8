using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>A phone with one passkey (P-256), which signs whatever it is asked: so that the portal, and not a browser, is what refuses another site.</summary>
internal sealed class Sleutelapparaat : IDisposable
{
    private const byte AanwezigEnHerkend = 0x05;
    private const byte MetSleutel = 0x40;
    private readonly ECDsa _sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);

    /// <summary>What the portal keeps of it.</summary>
    public UserPasskeyInfo Passkey(DateTimeOffset sinds) => new(
        _id, PubliekeSleutel(), sinds, signCount: 0, transports: ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, attestationObject: [], clientDataJson: []);

    /// <summary>The answer to a question for a passkey, as a browser on this origin would send it.</summary>
    public string Beantwoord(string vraag, string origin, string domein, bool inFrame, Guid account)
    {
        using var opties = JsonDocument.Parse(vraag);
        var uitdaging = opties.RootElement.GetProperty("challenge").GetString();
        var client = JsonSerializer.SerializeToUtf8Bytes(new { type = "webauthn.get", challenge = uitdaging, origin, crossOrigin = inFrame });
        byte[] gegevens = [.. SHA256.HashData(Encoding.UTF8.GetBytes(domein)), AanwezigEnHerkend, 0, 0, 0, 1];
        var handtekening = _sleutel.SignData([.. gegevens, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Omslag(new
        {
            clientDataJSON = Base64Url.EncodeToString(client),
            authenticatorData = Base64Url.EncodeToString(gegevens),
            signature = Base64Url.EncodeToString(handtekening),
            userHandle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(account.ToString())),
        });
    }

    /// <summary>Logs in with it, as on a page of ours; or as another origin and for another name would have it signed.</summary>
    public static async Task<Pagina> LogInAsync(
        HttpClient client, Sleutelapparaat apparaat, Guid account, string origin = "https://localhost", string domein = "localhost", bool inFrame = false, string pad = "/account/inloggen", string opties = "inloggen")
    {
        var formulier = (await Pagina.HaalAsync(client, pad)).Formulier("main form[data-passkey]");
        using var bericht = formulier.Bericht();
        bericht.RequestUri = new Uri($"/account/passkey/opties/{opties}", UriKind.Relative);
        var vraag = await (await client.SendAsync(bericht)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return await formulier.ZetOngezien("Credential", apparaat.Beantwoord(vraag, origin, domein, inFrame, account)).VerstuurAsync();
    }

    /// <summary>Makes its passkey for the account that is logged in, on the page of passkeys: of no particular model, or of this one, which it then signs for with its own key.</summary>
    public async Task<Pagina> MeldAanAsync(HttpClient client, Guid? model = null)
    {
        var formulier = (await Pagina.HaalAsync(client, "/account/passkeys")).Formulier("main form[data-passkey]");
        using var bericht = formulier.Bericht();
        bericht.RequestUri = new Uri("/account/passkey/opties/toevoegen", UriKind.Relative);
        var vraag = await (await client.SendAsync(bericht)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return await formulier.ZetOngezien("Credential", Maak(vraag, model)).VerstuurAsync();
    }

    public void Dispose() => _sleutel.Dispose();

    private string Maak(string vraag, Guid? model)
    {
        using var opties = JsonDocument.Parse(vraag);
        var uitdaging = opties.RootElement.GetProperty("challenge").GetString();
        var client = JsonSerializer.SerializeToUtf8Bytes(new { type = "webauthn.create", challenge = uitdaging, origin = "https://localhost", crossOrigin = false });
        byte[] gegevens =
        [
            .. SHA256.HashData("localhost"u8), AanwezigEnHerkend | MetSleutel, 0, 0, 0, 0, .. (model ?? Guid.Empty).ToByteArray(bigEndian: true), 0, (byte)_id.Length, .. _id, .. PubliekeSleutel(),
        ];
        var handtekening = _sleutel.SignData([.. gegevens, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        // CBOR: a map of fmt, attStmt and authData; the words of the specification, and how long each is.
        byte[] attest = model is null
            ? [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0]
            : [0xA3, 0x63, .. "fmt"u8, 0x66, .. "packed"u8, 0x67, .. "attStmt"u8, 0xA2, 0x63, .. "alg"u8, 0x26, 0x63, .. "sig"u8, 0x58, (byte)handtekening.Length, .. handtekening];
        attest = [.. attest, 0x68, .. "authData"u8, 0x58, (byte)gegevens.Length, .. gegevens];
        return Omslag(new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(attest), transports = new[] { "internal" } });
    }

    private string Omslag(object response)
    {
        var id = Base64Url.EncodeToString(_id);
        return JsonSerializer.Serialize(new { id, rawId = id, type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response });
    }

    /// <summary>COSE: key type EC2, ES256, P-256, x and y.</summary>
    private byte[] PubliekeSleutel()
    {
        var punt = _sleutel.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. punt.X!, 0x22, 0x58, 0x20, .. punt.Y!];
    }
}

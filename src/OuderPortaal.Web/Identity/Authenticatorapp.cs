using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace OuderPortaal.Web.Identity;

/// <summary>Ties an authenticator app to an account. The new secret waits beside the old one until a code proves that the app has it.</summary>
public sealed class Authenticatorapp(UserManager<Account> accounts, Appgeheimen geheimen, Factorleeftijd leeftijd)
{
    private const string EigenBron = "Portaal";
    internal const string InWording = "GeheimInWording";

    // Where the framework's own store keeps the key that it reads back.
    private const string BronVanIdentity = "[AspNetUserStore]";
    internal const string SleutelVanIdentity = "AuthenticatorKey";

    /// <summary>The secret that waits to be proved; makes one when there is none.</summary>
    public async Task<string> GeheimInWordingAsync(Account account)
    {
        if (await WachtendAsync(account) is { } wachtend)
            return wachtend;

        var geheim = Totp.NieuwGeheim();
        await accounts.SetAuthenticationTokenAsync(account, EigenBron, InWording, geheimen.Verzegel(account.Id, geheim));
        return geheim;
    }

    /// <summary>Takes the waiting secret into use when the code belongs to it. Logins elsewhere end.</summary>
    public async Task<bool> ZetAanAsync(Account account, string? code)
    {
        if (code is not { Length: > 0 and < 20 }
            || await WachtendAsync(account) is not { } geheim
            || Totp.Herken(geheim, Authenticatorcode.Opgeschoond(code), TimeProvider.System.GetUtcNow()) is not { } stap)
            return false;

        await ZetGeheimAsync(account, geheim);
        await leeftijd.NoteerAsync(account, Factorleeftijd.App);
        account.LaatsteTotpStap = stap;
        await accounts.SetTwoFactorEnabledAsync(account, true);
        await accounts.RemoveAuthenticationTokenAsync(account, EigenBron, InWording);
        return true;
    }

    /// <summary>The secret as people type it over, in groups of four.</summary>
    public static string Leesbaar(string geheim) => string.Join(' ', geheim.Chunk(4).Select(deel => new string(deel)));

    /// <summary>The secret as a picture that the app reads.</summary>
    public static string AlsSvg(Account account, string geheim)
    {
        var naam = Uri.EscapeDataString("OuderPortaal");
        var adres = $"otpauth://totp/{naam}:{Uri.EscapeDataString(account.Email ?? "")}?secret={geheim}&issuer={naam}&digits=6";
        using var gegevens = QRCodeGenerator.GenerateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(gegevens);
        return code.GetGraphic(8, "#000000", "#ffffff");
    }

    internal Task<IdentityResult> ZetGeheimAsync(Account account, string geheim) =>
        accounts.SetAuthenticationTokenAsync(account, BronVanIdentity, SleutelVanIdentity, geheimen.Verzegel(account.Id, geheim));

    private async Task<string?> WachtendAsync(Account account) => geheimen.Open(account.Id, await accounts.GetAuthenticationTokenAsync(account, EigenBron, InWording));
}

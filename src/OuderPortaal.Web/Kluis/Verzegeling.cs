using System.Security.Cryptography;
using System.Text;

namespace OuderPortaal.Web.Kluis;

/// <summary>AES-256-GCM with a random nonce: version (1), nonce (12), tag (16), ciphertext. The context says where it belongs and is not stored.</summary>
internal static class Verzegeling
{
    public const int Sleutellengte = 32;
    private const byte Versie = 1;
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int Kop = 1 + Nonce + Tag;

    public static byte[] NieuweSleutel() => RandomNumberGenerator.GetBytes(Sleutellengte);

    public static byte[] Sluit(byte[] sleutel, ReadOnlySpan<byte> inhoud, ReadOnlySpan<byte> plek)
    {
        var uit = new byte[Kop + inhoud.Length];
        uit[0] = Versie;
        RandomNumberGenerator.Fill(uit.AsSpan(1, Nonce));
        using var aes = new AesGcm(sleutel, Tag);
        aes.Encrypt(uit.AsSpan(1, Nonce), inhoud, uit.AsSpan(Kop), uit.AsSpan(1 + Nonce, Tag), plek);
        return uit;
    }

    /// <exception cref="KluisGeschonden">Not ours, changed, made with another key, or moved from another place.</exception>
    public static byte[] Open(byte[] sleutel, ReadOnlySpan<byte> zegel, ReadOnlySpan<byte> plek)
    {
        if (zegel.Length < Kop || zegel[0] != Versie)
            throw new KluisGeschonden("This is not something that the vault has written.");

        var inhoud = new byte[zegel.Length - Kop];
        using var aes = new AesGcm(sleutel, Tag);
        try
        {
            aes.Decrypt(zegel.Slice(1, Nonce), zegel[Kop..], zegel.Slice(1 + Nonce, Tag), inhoud, plek);
            return inhoud;
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new KluisGeschonden($"An encrypted value was changed or does not belong here ({Encoding.UTF8.GetString(plek).Replace('\0', ' ')}).", e);
        }
    }

    /// <summary>The place that a value is bound to; the parts cannot run into each other.</summary>
    public static byte[] Plek(params ReadOnlySpan<string> delen) => Encoding.UTF8.GetBytes(string.Join('\0', delen));
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OuderPortaal.Web.Kluis;

/// <summary>
/// A file as AES-256-GCM chunks of 64 KiB. Each is bound to the file, to its place in it and to being the last one or not, so that nothing can be cut off, moved,
/// repeated, or taken from another file. The key is used for one file, once: that is why the number of the chunk may be the nonce.
/// </summary>
internal sealed class Brokken(byte[] sleutel, Guid bestandId) : IDisposable
{
    public const int Lengte = 64 * 1024;
    public const int Tag = 16;
    public const int Verzegeld = Lengte + Tag;
    private const int Nonce = 12;
    private readonly AesGcm _aes = new(sleutel, Tag);
    private readonly byte[] _plek = [.. Verzegeling.Plek("bestand", bestandId.ToString()), .. new byte[sizeof(long) + 1]];
    private long _volgende;

    /// <summary>Encrypts the next chunk into <paramref name="uit"/> and gives its length.</summary>
    public int Sluit(ReadOnlySpan<byte> inhoud, bool laatste, Span<byte> uit)
    {
        Span<byte> nonce = stackalloc byte[Nonce];
        _aes.Encrypt(Nummer(nonce, laatste), inhoud, uit[..inhoud.Length], uit.Slice(inhoud.Length, Tag), _plek);
        return inhoud.Length + Tag;
    }

    /// <summary>Opens the next chunk into <paramref name="uit"/> and gives its length.</summary>
    /// <exception cref="KluisGeschonden">It is not the chunk that was written here.</exception>
    public int Open(ReadOnlySpan<byte> zegel, bool laatste, Span<byte> uit)
    {
        if (zegel.Length < Tag)
            throw new KluisGeschonden($"File {bestandId} was cut off.");

        Span<byte> nonce = stackalloc byte[Nonce];
        var lengte = zegel.Length - Tag;
        try
        {
            _aes.Decrypt(Nummer(nonce, laatste), zegel[..lengte], zegel[lengte..], uit[..lengte], _plek);
            return lengte;
        }
        catch (AuthenticationTagMismatchException e)
        {
            throw new KluisGeschonden($"File {bestandId} was changed, cut off or mixed up at chunk {_volgende - 1}.", e);
        }
    }

    public void Dispose() => _aes.Dispose();

    private Span<byte> Nummer(Span<byte> nonce, bool laatste)
    {
        BinaryPrimitives.WriteInt64BigEndian(nonce[^sizeof(long)..], _volgende);
        BinaryPrimitives.WriteInt64BigEndian(_plek.AsSpan(_plek.Length - sizeof(long) - 1), _volgende);
        _plek[^1] = laatste ? (byte)1 : (byte)0;
        _volgende++;
        return nonce;
    }
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OuderPortaal.Web.Journaal;

/// <summary>The seal of one row: every field with its length, so that none can run into the next, and the seal of the row before it.</summary>
internal static class Ketenzegel
{
    public const int Lengte = 32;

    /// <summary>Before the first row.</summary>
    public static readonly byte[] Begin = new byte[Lengte];

    public static byte[] Maak(byte[] sleutel, JournaalRegel regel, ReadOnlySpan<byte> vorigZegel)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, sleutel);
        hmac.AppendData("journaal 1"u8);
        hmac.AppendData(vorigZegel);
        Getal(hmac, regel.Nummer ?? 0);
        Id(hmac, regel.Id);
        Getal(hmac, regel.Op.ToUnixTimeMilliseconds());
        Id(hmac, regel.AccountId?.Waarde);
        Tekst(hmac, regel.Hoedanigheid);
        Tekst(hmac, regel.Handeling);
        Id(hmac, regel.VerzoekId);
        Id(hmac, regel.LeerlingId);
        Tekst(hmac, regel.Bijzonderheid);
        Tekst(hmac, regel.SleutelId ?? "");
        return hmac.GetHashAndReset();
    }

    private static void Getal(IncrementalHash hmac, long getal)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, getal);
        hmac.AppendData(bytes);
    }

    private static void Id(IncrementalHash hmac, Guid? id)
    {
        Span<byte> bytes = stackalloc byte[17];
        bytes.Clear();
        if (id is { } waarde)
        {
            bytes[0] = 1;
            waarde.TryWriteBytes(bytes[1..]);
        }

        hmac.AppendData(bytes);
    }

    private static void Tekst(IncrementalHash hmac, string tekst)
    {
        var bytes = Encoding.UTF8.GetBytes(tekst);
        Getal(hmac, bytes.Length);
        hmac.AppendData(bytes);
    }
}

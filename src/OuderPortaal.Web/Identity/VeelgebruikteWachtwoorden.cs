using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OuderPortaal.Web.Identity;

/// <summary>
/// The list that ships with the portal: passwords that are tried first, Dutch words and names (see <c>Wachtwoordlijst/LICENTIE.txt</c>). Holds four bytes of a hash
/// per entry, so one in some 60,000 other passwords is refused with them; that harms nobody.
/// </summary>
public sealed class VeelgebruikteWachtwoorden
{
    private readonly uint[] _lijst = Lees();

    public int Aantal => _lijst.Length;

    /// <summary>Whether this text, in lower case with letters and digits only, is on the list.</summary>
    public bool Bevat(string kaal) =>
        kaal.Length > 0 && Array.BinarySearch(_lijst, BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(kaal)))) >= 0;

    private static uint[] Lees()
    {
        using var bron = typeof(VeelgebruikteWachtwoorden).Assembly.GetManifestResourceStream("Wachtwoordlijst.veelgebruikt.bin")
            ?? throw new InvalidOperationException("The list of common passwords is not in this program.");
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        var lijst = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < lijst.Length; i++)
            lijst[i] = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)));
        return lijst;
    }
}

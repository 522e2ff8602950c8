using System.Security.Cryptography;
using System.Text;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>
/// Makes the code of a letter from a key of the vault, the id of the row and random bytes in it: the code itself is stored nowhere. Once those bytes are gone, nobody can
/// make it again; whether somebody typed it well shows from a keyed hash.
/// </summary>
public sealed class Codemaker
{
    private readonly Hoofdsleutels _sleutels;

    internal Codemaker(Hoofdsleutels sleutels) => _sleutels = sleutels;

    /// <summary>What the row keeps of a new code.</summary>
    public (byte[] Zout, byte[] Hash, string SleutelId) Nieuw(Guid id)
    {
        var (zout, sleutel) = (RandomNumberGenerator.GetBytes(32), _sleutels.HuidigeId);
        return (zout, Hash(sleutel, id, Code(sleutel, id, zout)), sleutel);
    }

    /// <summary>The code as it stands in the letter; null once the letter was posted.</summary>
    public string? Toon(Briefcode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Zout is { } zout ? Codeschrift.Toon(Code(code.SleutelId, code.Id, zout)) : null;
    }

    /// <summary>Whether these ten characters are this code; takes as long for a wrong one.</summary>
    public bool Klopt(Briefcode code, string tekens)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CryptographicOperations.FixedTimeEquals(code.Hash, Hash(code.SleutelId, code.Id, tekens));
    }

    private string Code(string sleutel, Guid id, byte[] zout) =>
        Codeschrift.Van(HMACSHA256.HashData(_sleutels.Afgeleid(sleutel, "briefcode"), (byte[])[.. id.ToByteArray(bigEndian: true), .. zout]));

    private byte[] Hash(string sleutel, Guid id, string tekens) =>
        HMACSHA256.HashData(_sleutels.Afgeleid(sleutel, "briefcode-hash"), (byte[])[.. id.ToByteArray(bigEndian: true), .. Encoding.ASCII.GetBytes(tekens)]);
}

using System.Security.Cryptography;
using System.Text;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
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
        return Toon(code.Id, code.SleutelId, code.Zout);
    }

    /// <inheritdoc cref="Toon(Briefcode)"/>
    public string? Toon(Leerlingcode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Toon(code.Id, code.SleutelId, code.Zout);
    }

    /// <summary>Whether these ten characters are this code; takes as long for a wrong one.</summary>
    public bool Klopt(Briefcode code, string tekens)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Klopt(code.Id, code.SleutelId, code.Hash, tekens);
    }

    /// <inheritdoc cref="Klopt(Briefcode, string)"/>
    public bool Klopt(Leerlingcode code, string tekens)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Klopt(code.Id, code.SleutelId, code.Hash, tekens);
    }

    /// <summary>A code for one mail: the words go out with it, and only the hash stays.</summary>
    public (string Tekst, byte[] Hash, string SleutelId) Eenmalig(Guid id)
    {
        var (tekens, sleutel) = (Codeschrift.Van(RandomNumberGenerator.GetBytes(Codeschrift.Bytes)), _sleutels.HuidigeId);
        return (Codeschrift.Toon(tekens), Hash(sleutel, id, tekens), sleutel);
    }

    /// <inheritdoc cref="Klopt(Briefcode, string)"/>
    public bool Klopt(Antwoordcode code, string tekens)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Klopt(code.Id, code.SleutelId, code.Hash, tekens);
    }

    private string? Toon(Guid id, string sleutel, byte[]? zout) => zout is null ? null : Codeschrift.Toon(Code(sleutel, id, zout));

    private bool Klopt(Guid id, string sleutel, byte[] hash, string tekens) => CryptographicOperations.FixedTimeEquals(hash, Hash(sleutel, id, tekens));

    private string Code(string sleutel, Guid id, byte[] zout) =>
        Codeschrift.Van(HMACSHA256.HashData(_sleutels.Afgeleid(sleutel, "briefcode"), (byte[])[.. id.ToByteArray(bigEndian: true), .. zout]));

    private byte[] Hash(string sleutel, Guid id, string tekens) =>
        HMACSHA256.HashData(_sleutels.Afgeleid(sleutel, "briefcode-hash"), (byte[])[.. id.ToByteArray(bigEndian: true), .. Encoding.ASCII.GetBytes(tekens)]);
}

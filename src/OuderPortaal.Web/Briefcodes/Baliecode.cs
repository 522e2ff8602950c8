using System.Security.Cryptography;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>
/// The code that ties who stands at the desk to an account (R-VTG-2, R-ID-8): only who is logged in reads it, and shows it. Made from a key of the vault and the row,
/// stored nowhere; used once, for the row closes with it. What was noted down before a new master key came still works while the older key is given.
/// </summary>
public sealed class Baliecode
{
    private readonly Hoofdsleutels _sleutels;

    internal Baliecode(Hoofdsleutels sleutels) => _sleutels = sleutels;

    public string Toon(Leerlingmelding melding) => Codeschrift.Toon(Code(_sleutels.HuidigeId, melding));

    /// <summary>Whether what the clerk typed is the code of this row.</summary>
    public bool Klopt(Leerlingmelding melding, string? invoer) => Codeschrift.Lees(invoer) is { } tekens
        && _sleutels.Ids.Any(id => CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(tekens), System.Text.Encoding.ASCII.GetBytes(Code(id, melding))));

    private string Code(string sleutel, Leerlingmelding melding)
    {
        ArgumentNullException.ThrowIfNull(melding);
        return Codeschrift.Van(HMACSHA256.HashData(_sleutels.Afgeleid(sleutel, "baliecode"), melding.Id.ToByteArray(bigEndian: true)));
    }
}

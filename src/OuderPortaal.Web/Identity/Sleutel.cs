using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OuderPortaal.Web.Identity;

/// <summary>A random key that goes out into the world once, and of which only the hash is kept.</summary>
internal static class Sleutel
{
    /// <summary>256 random bits, base64url (43 characters).</summary>
    public static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string sleutel) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}

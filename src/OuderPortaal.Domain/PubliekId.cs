using System.Buffers.Text;
using System.Security.Cryptography;

namespace OuderPortaal.Domain;

/// <summary>What stands in a URL: 16 random bytes, base64url (22 characters). Says nothing and cannot be guessed; somebody else's is a 404.</summary>
public static class PubliekId
{
    public const int Lengte = 22;

    public static string Nieuw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}

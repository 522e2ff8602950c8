using System.Text;
using OuderPortaal.Domain;

namespace OuderPortaal.Web.Kluis;

/// <summary>Tells by content what a file is while it streams by: pdf, png, jpeg, or plain UTF-8 text. Anything else is refused (R-SEC-6).</summary>
internal sealed class Bestandssoort
{
    private static readonly (string MediaType, byte[] Begin)[] Bekend =
    [
        ("application/pdf", [.. "%PDF-"u8]),
        ("image/png", [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8]),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private char[]? _tekens;

    /// <summary>Known after the first chunk.</summary>
    public string MediaType { get; private set; } = "";

    public void Bekijk(ReadOnlySpan<byte> brok, bool laatste)
    {
        if (MediaType.Length == 0)
        {
            MediaType = "text/plain";
            foreach (var (mediaType, begin) in Bekend)
            {
                if (brok.StartsWith(begin))
                    MediaType = mediaType;
            }
        }

        if (MediaType == "text/plain" && !IsTekst(brok, laatste))
            throw new RuleViolation("R-SEC-6", "Dit soort bestand kunnen wij niet bewaren. Kies een pdf, een foto (jpg of png) of een tekstbestand.");
    }

    private bool IsTekst(ReadOnlySpan<byte> brok, bool laatste)
    {
        _tekens ??= new char[Brokken.Lengte + 4];
        try
        {
            var aantal = _decoder.GetChars(brok, _tekens, laatste);
            foreach (var teken in _tekens.AsSpan(0, aantal))
            {
                if (char.IsControl(teken) && teken is not ('\t' or '\r' or '\n' or '\f'))
                    return false;
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

using System.Globalization;
using System.Text;

namespace OuderPortaal.Web.Import;

/// <summary>Makes a value safe to keep: Unicode NFC, no control or hidden characters, no burgerservicenummer. Counts what it replaced.</summary>
internal sealed class Reiniger
{
    private readonly Dictionary<string, string> _vervangenIds = [];
    private int _burgerservicenummers;

    public int Burgerservicenummers => _burgerservicenummers;

    public string Tekst(string ruw, bool meerregelig) => Burgerservicenummer.Vervang(Zichtbaar(ruw, meerregelig), ref _burgerservicenummers);

    /// <summary>An id that holds a burgerservicenummer becomes a number of our own, the same one each time it occurs.</summary>
    public string Id(string ruw)
    {
        var zichtbaar = Zichtbaar(ruw, meerregelig: false);
        if (_vervangenIds.TryGetValue(zichtbaar, out var vervangen)) return vervangen;
        var voor = _burgerservicenummers;
        Burgerservicenummer.Vervang(zichtbaar, ref _burgerservicenummers);
        return _burgerservicenummers == voor ? zichtbaar : _vervangenIds[zichtbaar] = $"vervangen-{_vervangenIds.Count + 1}";
    }

    /// <summary>A value as it may stand in a message: short, one line, without a burgerservicenummer.</summary>
    public static string Toon(string ruw)
    {
        var aantal = 0;
        var tekst = Burgerservicenummer.Vervang(Zichtbaar(ruw.Length > 200 ? ruw[..200] : ruw, meerregelig: false), ref aantal);
        return tekst.Length <= 40 ? tekst : string.Concat(tekst.AsSpan(0, char.IsHighSurrogate(tekst[38]) ? 38 : 39), "…");
    }

    private static string Zichtbaar(string ruw, bool meerregelig)
    {
        var tekst = ruw.AsSpan().Trim();
        if (!tekst.ContainsAnyExceptInRange(' ', '~')) return tekst.Length == ruw.Length ? ruw : tekst.ToString();

        var schoon = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            switch (teken)
            {
                case '\r' when i + 1 < tekst.Length && tekst[i + 1] == '\n':
                    continue;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    schoon.Append(meerregelig ? '\n' : ' ');
                    break;
                case '\t':
                    schoon.Append(' ');
                    break;
                case '\u200C' or '\u200D' when !IsBijCijfer(tekst, i):
                    schoon.Append(teken);
                    break;
                default:
                    if (char.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Format)) schoon.Append(teken);
                    break;
            }
        }

        return schoon.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsBijCijfer(ReadOnlySpan<char> tekst, int i) =>
        (i > 0 && char.IsDigit(tekst[i - 1])) || (i + 1 < tekst.Length && char.IsDigit(tekst[i + 1]));
}

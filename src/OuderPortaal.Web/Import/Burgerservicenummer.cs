using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace OuderPortaal.Web.Import;

/// <summary>
/// Finds burgerservicenummers in text and replaces them (R-AM-01). A candidate has nine digits, or eight when a spreadsheet dropped the leading zero, with
/// dots, spaces or dashes between, and passes the elfproef. Dates, school years, phone numbers and account numbers are left alone.
/// </summary>
internal static class Burgerservicenummer
{
    public const string Vervanging = "burgerservicenummer aanwezig (1x)";

    /// <summary>Groups of digits as people write them with spaces; other shapes are rows of scores and need the word "bsn" before them.</summary>
    private static readonly int[][] Schrijfwijzen =
        [[3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [3, 2, 4], [2, 3, 4], [4, 3, 2], [4, 5], [5, 4], [3, 6], [6, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1]];

    /// <returns>The text without burgerservicenummers; the same instance when there were none.</returns>
    public static string Vervang(string tekst, ref int aantal)
    {
        if (!HeeftAchtCijfers(tekst)) return tekst;

        List<(int Begin, int Eind)>? gevonden = null;
        var groepen = new List<Groep>();
        for (var i = 0; i < tekst.Length;)
        {
            if (!char.IsDigit(tekst[i]))
            {
                i++;
                continue;
            }

            i = LeesReeks(tekst, i, groepen);
            if (groepen.Sum(g => g.Lengte) < 8) continue;
            foreach (var stuk in Stukken(tekst, groepen)) Zoek(tekst, stuk, gevonden ??= []);
        }

        if (gevonden is not { Count: > 0 }) return tekst;

        aantal += gevonden.Count;
        var schoon = new StringBuilder(tekst.Length);
        var vanaf = 0;
        foreach (var (begin, eind) in gevonden.Order())
        {
            schoon.Append(tekst, vanaf, begin - vanaf).Append(Vervanging);
            vanaf = eind;
        }

        return schoon.Append(tekst, vanaf, tekst.Length - vanaf).ToString();
    }

    private static bool HeeftAchtCijfers(string tekst)
    {
        var aantal = 0;
        foreach (var teken in tekst)
        {
            if (char.IsDigit(teken) && ++aantal == 8) return true;
        }

        return false;
    }

    /// <summary>Reads groups of digits with at most three separators between them.</summary>
    private static int LeesReeks(string tekst, int i, List<Groep> groepen)
    {
        groepen.Clear();
        var begin = i;
        while (true)
        {
            var eind = begin;
            while (eind < tekst.Length && char.IsDigit(tekst[eind])) eind++;
            groepen.Add(new Groep(begin, eind));

            var volgende = eind;
            while (volgende < tekst.Length && volgende - eind < 3 && IsScheiding(tekst[volgende])) volgende++;
            if (volgende == eind || volgende >= tekst.Length || !char.IsDigit(tekst[volgende])) return eind;
            begin = volgende;
        }
    }

    /// <summary>What is left of a row of digits without its dates, school years and phone numbers.</summary>
    private static List<Groep[]> Stukken(string tekst, List<Groep> groepen)
    {
        var stukken = new List<Groep[]>();
        var stuk = new List<Groep>();
        for (var i = 0; i < groepen.Count;)
        {
            var overslaan = stuk.Count == 0 ? Telefoon(tekst, groepen, i) : 0;
            if (overslaan == 0) overslaan = Datum(tekst, groepen, i);
            if (overslaan == 0)
            {
                stuk.Add(groepen[i++]);
                continue;
            }

            if (stuk.Count > 0) stukken.Add([.. stuk]);
            stuk.Clear();
            i += overslaan;
        }

        if (stuk.Count > 0) stukken.Add([.. stuk]);
        return stukken;
    }

    private static void Zoek(string tekst, Groep[] stuk, List<(int Begin, int Eind)> gevonden)
    {
        if (stuk.Sum(g => g.Lengte) is 8 or 9 && HeeftSchrijfwijze(tekst, stuk) && Is(tekst, stuk))
        {
            gevonden.Add((stuk[0].Begin, stuk[^1].Eind));
            return;
        }

        for (var i = 0; i < stuk.Length; i++)
        {
            for (var j = i; j < Math.Min(stuk.Length, i + 9); j++)
            {
                var venster = stuk[i..(j + 1)];
                var heel = i == j || (IsDicht(tekst, venster) && IsEinde(tekst, stuk, i, j)) || Past(venster, Schrijfwijzen[0]) || Past(venster, Schrijfwijzen[1]);
                if (!heel || venster.Sum(g => g.Lengte) != 9 || !Is(tekst, venster)) continue;
                gevonden.Add((venster[0].Begin, venster[^1].Eind));
                i = j;
                break;
            }
        }
    }

    private static bool HeeftSchrijfwijze(string tekst, Groep[] stuk)
    {
        if (stuk.Length == 1 || NoemtBsn(tekst, stuk[0].Begin)) return true;
        if (stuk.Sum(g => g.Lengte) == 8) return Past(stuk, [2, 3, 3]) && IsDicht(tekst, stuk);
        return IsDicht(tekst, stuk) || Schrijfwijzen.Any(s => Past(stuk, s));
    }

    private static bool Is(string tekst, Groep[] stuk)
    {
        if (IsDeelVanCode(tekst, stuk[0].Begin, stuk[^1].Eind)) return false;

        Span<int> cijfers = stackalloc int[9];
        var n = 9 - stuk.Sum(g => g.Lengte);
        foreach (var groep in stuk)
        {
            for (var i = groep.Begin; i < groep.Eind; i++) cijfers[n++] = CharUnicodeInfo.GetDecimalDigitValue(tekst[i]);
        }

        var som = -cijfers[8];
        for (var i = 0; i < 8; i++) som += (9 - i) * cijfers[i];
        return som % 11 == 0 && cijfers.ContainsAnyExcept(0);
    }

    /// <summary>Letters with digits against it, as in an account or VAT number or a hexadecimal id.</summary>
    private static bool IsDeelVanCode(string tekst, int begin, int eind)
    {
        var links = begin;
        while (links > 0 && char.IsLetterOrDigit(tekst[links - 1])) links--;
        var rechts = eind;
        while (rechts < tekst.Length && char.IsLetterOrDigit(tekst[rechts])) rechts++;
        return tekst.AsSpan(links, begin - links).ContainsAnyInRange('0', '9') || tekst.AsSpan(eind, rechts - eind).ContainsAnyInRange('0', '9');
    }

    private static int Telefoon(string tekst, List<Groep> groepen, int i)
    {
        var begin = groepen[i].Begin;
        var doel = begin > 0 && tekst[begin - 1] == '+' ? 11
            : groepen[i].Lengte != 9 && tekst[begin] == '0' && tekst[begin + 1 < groepen[i].Eind ? begin + 1 : begin] == '0' && groepen[i].Lengte > 1 ? 13
            : groepen[i].Lengte != 9 && tekst[begin] == '0' ? 10
            : 0;
        for (int som = 0, n = 0; doel > 0 && i + n < groepen.Count && som < doel;)
        {
            som += groepen[i + n++].Lengte;
            if (som == doel || (doel == 11 && som > 11)) return n;
        }

        return 0;
    }

    private static int Datum(string tekst, List<Groep> groepen, int i)
    {
        if (i + 1 < groepen.Count && IsJaar(tekst, groepen[i]) && IsJaar(tekst, groepen[i + 1])) return 2;
        if (i + 2 >= groepen.Count) return 0;
        var (een, twee, drie) = (groepen[i], groepen[i + 1], groepen[i + 2]);
        if (twee.Lengte > 2 || Getal(tekst, twee) is < 1 or > 12) return 0;
        if (een.Lengte <= 2 && Getal(tekst, een) is >= 1 and <= 31 && IsJaar(tekst, drie)) return 3;
        return IsJaar(tekst, een) && drie.Lengte <= 2 && Getal(tekst, drie) is >= 1 and <= 31 ? 3 : 0;
    }

    private static bool IsJaar(string tekst, Groep groep) => groep.Lengte == 4 && Getal(tekst, groep) is >= 1900 and < 2100;

    private static int Getal(string tekst, Groep groep)
    {
        var getal = 0;
        for (var i = groep.Begin; i < groep.Eind; i++) getal = getal * 10 + CharUnicodeInfo.GetDecimalDigitValue(tekst[i]);
        return getal;
    }

    private static bool Past(Groep[] stuk, int[] lengten) => stuk.Length == lengten.Length && stuk.Select(g => g.Lengte).SequenceEqual(lengten);

    /// <summary>One dot or dash between the groups, no space.</summary>
    private static bool IsDicht(string tekst, Groep[] stuk)
    {
        for (var i = 1; i < stuk.Length; i++)
        {
            if (stuk[i].Begin - stuk[i - 1].Eind != 1 || char.IsWhiteSpace(tekst[stuk[i].Begin - 1])) return false;
        }

        return true;
    }

    /// <summary>Whether the window is a word of its own: spaces, or nothing, around it.</summary>
    private static bool IsEinde(string tekst, Groep[] stuk, int i, int j) =>
        (i == 0 || char.IsWhiteSpace(tekst[stuk[i].Begin - 1])) && (j == stuk.Length - 1 || char.IsWhiteSpace(tekst[stuk[j].Eind]));

    private static bool NoemtBsn(string tekst, int begin)
    {
        var ervoor = tekst.AsSpan(Math.Max(0, begin - 25), Math.Min(25, begin));
        return ervoor.Contains("bsn", StringComparison.OrdinalIgnoreCase)
            || ervoor.Contains("burgerservice", StringComparison.OrdinalIgnoreCase)
            || ervoor.Contains("sofi", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsScheiding(char teken) =>
        teken is '.' or '-' or ' ' or '\t' || char.GetUnicodeCategory(teken) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Groep(int Begin, int Eind)
    {
        public int Lengte => Eind - Begin;
    }
}

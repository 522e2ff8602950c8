using System.Globalization;
using System.Text;

namespace OuderPortaal.Domain.Overzichten;

/// <summary>
/// Where words stand in a text, as a reader sees them: accents, kinds of space, dash and quote make no difference. The same capitals count anywhere and take the whole
/// word along ("Milans"); other capitals count when they are a word of their own, so that "jan" is found as a name and not in "januari".
/// </summary>
internal static class Tekstplaatsen
{
    /// <summary>Each place as [Van, Tot) in the text; places may overlap.</summary>
    public static IReadOnlyList<(int Van, int Tot)> Zoek(string tekst, string woorden)
    {
        var plaatsen = new List<(int, int)>();
        var gezocht = Leesbaar.Van(woorden.Trim());
        if (gezocht.Lengte == 0)
            return plaatsen;

        var bron = Leesbaar.Van(tekst);
        for (var van = bron.Vind(gezocht, 0); van >= 0; van = bron.Vind(gezocht, van + 1))
        {
            var tot = van + gezocht.Lengte;
            if (!bron.IsGelijk(gezocht, van) && !bron.IsEigenWoord(van, tot))
                continue;
            while (bron.ZitInWoord(van)) van--;
            while (bron.ZitInWoord(tot)) tot++;
            plaatsen.Add((bron.Begin[van], bron.Eind[tot - 1]));
        }

        return plaatsen;
    }

    public static bool StaatIn(string tekst, string woorden) => Zoek(tekst, woorden).Count > 0;

    /// <summary>Puts these in the place of what they cover; places that touch become one, so that nothing is left of either.</summary>
    public static string Vervang(string tekst, IEnumerable<(string Woorden, string Omschrijving)> weg)
    {
        var plaatsen = weg.SelectMany(w => Zoek(tekst, w.Woorden).Select(p => (p.Van, p.Tot, w.Omschrijving))).OrderBy(p => p.Van).ThenByDescending(p => p.Tot).ToList();
        var uit = new StringBuilder();
        var gelezen = 0;
        for (var i = 0; i < plaatsen.Count;)
        {
            var (van, tot, _) = plaatsen[i];
            var omschrijvingen = new List<string>();
            for (; i < plaatsen.Count && plaatsen[i].Van < tot; i++)
            {
                tot = Math.Max(tot, plaatsen[i].Tot);
                if (!omschrijvingen.Contains(plaatsen[i].Omschrijving, StringComparer.Ordinal))
                    omschrijvingen.Add(plaatsen[i].Omschrijving);
            }

            uit.Append(tekst, gelezen, van - gelezen).Append("[weggelaten: ").AppendJoin("; ", omschrijvingen).Append(']');
            gelezen = tot;
        }

        return uit.Append(tekst, gelezen, tekst.Length - gelezen).ToString();
    }

    private sealed class Leesbaar
    {
        private readonly StringBuilder _opbouw = new();
        private string _letters = "";
        private string _hoofdletters = "";

        public List<int> Begin { get; } = [];

        public List<int> Eind { get; } = [];

        public int Lengte => _letters.Length;

        public static Leesbaar Van(string tekst)
        {
            var leesbaar = new Leesbaar();
            var plek = 0;
            foreach (var rune in tekst.EnumerateRunes())
            {
                leesbaar.Neem(rune, plek, plek + rune.Utf16SequenceLength);
                plek += rune.Utf16SequenceLength;
            }

            leesbaar._letters = leesbaar._opbouw.ToString();
            leesbaar._hoofdletters = leesbaar._letters.ToUpperInvariant();
            return leesbaar;
        }

        public int Vind(Leesbaar gezocht, int vanaf) => _hoofdletters.IndexOf(gezocht._hoofdletters, vanaf, StringComparison.Ordinal);

        public bool IsGelijk(Leesbaar gezocht, int plek) => string.CompareOrdinal(_letters, plek, gezocht._letters, 0, gezocht.Lengte) == 0;

        /// <summary>Nothing of the same word stands before or after it, but for the s of a genitive.</summary>
        public bool IsEigenWoord(int van, int tot) => !ZitInWoord(van) && (!ZitInWoord(tot) || (_hoofdletters[tot] == 'S' && !ZitInWoord(tot + 1)));

        /// <summary>Both sides of this boundary belong to one word or number.</summary>
        public bool ZitInWoord(int grens) => grens > 0 && grens < Lengte && char.IsLetterOrDigit(_letters[grens - 1]) && char.IsLetterOrDigit(_letters[grens]);

        private void Neem(Rune rune, int begin, int eind)
        {
            if (Rune.IsWhiteSpace(rune))
                Voeg(' ', begin, eind);
            else if (rune.IsAscii && rune.Value >= ' ')
                Voeg((char)rune.Value, begin, eind);
            else if (IsOnzichtbaar(rune))
                Rek(eind);
            else
                foreach (var letter in Gewoon(rune))
                    Voeg(letter, begin, eind);
        }

        private void Voeg(char letter, int begin, int eind)
        {
            if (letter == ' ' && _opbouw.Length > 0 && _opbouw[^1] == ' ')
            {
                Rek(eind);
                return;
            }

            _opbouw.Append(letter);
            Begin.Add(begin);
            Eind.Add(eind);
        }

        private void Rek(int eind)
        {
            if (Eind.Count > 0)
                Eind[^1] = eind;
        }

        private static bool IsOnzichtbaar(Rune rune) =>
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control;

        private static string Gewoon(Rune rune) => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation when rune.Value is 0x2018 or 0x2019 => "'",
            _ => string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)),
        };
    }
}

using System.Globalization;
using System.Text;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// How well a child as somebody typed it fits a pupil of the register (R-AM-08). A suggestion for the secretariaat and nothing more: a person links, and the person who typed
/// never learns of it.
/// </summary>
/// <param name="Naam">The name.</param>
/// <param name="Geboortedatum">The date of birth.</param>
public sealed record Herkenning(Naamgelijkenis Naam, Datumgelijkenis Geboortedatum)
{
    /// <summary>Letters that may differ in a whole name.</summary>
    private const int MeesteFouten = 2;

    private static readonly (string Schrijfwijze, string Een)[] Klanken = [("IJ", "Y"), ("CH", "G"), ("PH", "F"), ("TH", "T"), ("CK", "K"), ("DT", "T"), ("C", "K"), ("Z", "S")];

    public bool IsPrecies => (Naam, Geboortedatum) == (Naamgelijkenis.Gelijk, Datumgelijkenis.Gelijk);

    /// <summary>Worth showing: the name fits and so does the date or nearly, or one of both fits wholly and the other a little.</summary>
    public bool IsVoorstel => this switch
    {
        { Naam: Naamgelijkenis.Gelijk } => true,
        { Naam: Naamgelijkenis.Lijkt } => Geboortedatum != Datumgelijkenis.Anders,
        { Naam: Naamgelijkenis.Deels } => Geboortedatum is Datumgelijkenis.Gelijk or Datumgelijkenis.Omgewisseld,
        _ => false,
    };

    /// <summary>Orders suggestions, the best first.</summary>
    public int Sterkte => ((int)Naam * 3) + ((int)Geboortedatum * 2);

    public static Herkenning Van(string getypt, DateOnly? geboren, string naam, DateOnly geboortedatum)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        ArgumentNullException.ThrowIfNull(naam);
        return new(VergelijkNaam(getypt, naam), VergelijkDatum(geboren, geboortedatum));
    }

    /// <summary>Every date that <see cref="Van"/> calls the same, swapped or like this one: what a register must be asked for. At most some eighty.</summary>
    public static IReadOnlyList<DateOnly> Datums(DateOnly geboren)
    {
        var cijfers = Cijfers(geboren);
        var gevonden = new HashSet<DateOnly> { geboren };
        void Voeg(string tekst)
        {
            if (DateOnly.TryParseExact(tekst, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
                gevonden.Add(datum);
        }

        Voeg(cijfers[2..4] + cijfers[..2] + cijfers[4..]);
        for (var plek = 0; plek < cijfers.Length; plek++)
        {
            for (var cijfer = '0'; cijfer <= '9'; cijfer++)
                Voeg($"{cijfers[..plek]}{cijfer}{cijfers[(plek + 1)..]}");
            if (plek > 0)
                Voeg($"{cijfers[..(plek - 1)]}{cijfers[plek]}{cijfers[plek - 1]}{cijfers[(plek + 1)..]}");
        }

        return [.. gevonden];
    }

    /// <summary>The words of a name that tell people apart: upper case, without accents, signs and tussenvoegsels.</summary>
    public static IReadOnlyList<string> Woorden(string naam)
    {
        var woorden = new StringBuilder();
        foreach (var teken in Leerling.AlsZoeknaam(naam))
            woorden.Append(char.IsLetter(teken) ? teken : ' ');
        var alle = woorden.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. alle.Where(woord => !Leerling.IsTussenvoegsel(woord)).DefaultIfEmpty(string.Concat(alle))];
    }

    private static Naamgelijkenis VergelijkNaam(string getypt, string naam)
    {
        var (links, rechts) = (Woorden(getypt), Woorden(naam));
        if (links.Order(StringComparer.Ordinal).SequenceEqual(rechts.Order(StringComparer.Ordinal)))
            return Naamgelijkenis.Gelijk;

        var (heel, ander) = (Klank(string.Concat(links)), Klank(string.Concat(rechts)));
        var fouten = Math.Min(heel.Length, ander.Length) < 7 ? 1 : MeesteFouten;
        if (Afstand(heel, ander) <= fouten || links.All(rechts.Contains) && links.Count > 1)
            return Naamgelijkenis.Lijkt;
        return Klank(links[0]) == Klank(rechts[0]) || (links.Count > 1 && rechts.Count > 1 && Klank(links[^1]) == Klank(rechts[^1])) ? Naamgelijkenis.Deels : Naamgelijkenis.Anders;
    }

    private static Datumgelijkenis VergelijkDatum(DateOnly? geboren, DateOnly geboortedatum)
    {
        if (geboren is not { } getypt)
            return Datumgelijkenis.Onbekend;
        if (getypt == geboortedatum)
            return Datumgelijkenis.Gelijk;
        if (getypt.Year == geboortedatum.Year && getypt.Day == geboortedatum.Month && getypt.Month == geboortedatum.Day)
            return Datumgelijkenis.Omgewisseld;
        return Afstand(Cijfers(getypt), Cijfers(geboortedatum)) <= 1 && Verschillen(Cijfers(getypt), Cijfers(geboortedatum)) <= 2 ? Datumgelijkenis.Lijkt : Datumgelijkenis.Anders;
    }

    private static string Cijfers(DateOnly datum) => datum.ToString("ddMMyyyy", CultureInfo.InvariantCulture);

    private static int Verschillen(string een, string ander) => een.Zip(ander).Count(paar => paar.First != paar.Second);

    /// <summary>As it sounds: other spellings of one name become the same.</summary>
    private static string Klank(string naam)
    {
        foreach (var (schrijfwijze, een) in Klanken)
            naam = naam.Replace(schrijfwijze, een, StringComparison.Ordinal);
        return naam;
    }

    /// <summary>Letters added, dropped, changed, or swapped with their neighbour.</summary>
    private static int Afstand(string een, string ander)
    {
        var stappen = new int[een.Length + 1, ander.Length + 1];
        for (var i = 0; i <= een.Length; i++)
        {
            for (var j = 0; j <= ander.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    stappen[i, j] = i + j;
                    continue;
                }

                var anders = een[i - 1] == ander[j - 1] ? 0 : 1;
                stappen[i, j] = Math.Min(Math.Min(stappen[i - 1, j], stappen[i, j - 1]) + 1, stappen[i - 1, j - 1] + anders);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                    stappen[i, j] = Math.Min(stappen[i, j], stappen[i - 2, j - 2] + 1);
            }
        }

        return stappen[een.Length, ander.Length];
    }
}

namespace OuderPortaal.Web.Cijfers;

/// <summary>
/// Hides small numbers in a row that stands beside its sum (R-AM-33): 1 to 9 is "minder dan 10", and larger ones are left out until nobody can compute a small one. It assumes a
/// reader who knows these rules: of each hidden small number at least <see cref="Twijfel"/> values stay possible.
/// </summary>
public static class Celbeveiliging
{
    public const int Grens = 10;

    /// <summary>So many values remain possible for what was hidden.</summary>
    public const int Twijfel = 3;

    /// <summary>The sum and its parts as they may be shown; null when no way of hiding is good enough: then sum and parts are left out together.</summary>
    public static (Cel Totaal, IReadOnlyList<Cel> Delen)? Verberg(IReadOnlyList<int> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        var totaal = delen.Sum();
        var klein = delen.Count(IsKlein);
        if (klein == 0 || IsKlein(totaal))
            return (Cel.Van(totaal), [.. delen.Select(Cel.Van)]);

        // From the end, whatever their size: to choose the smallest would tell that it is not larger than the others.
        var groot = Enumerable.Range(0, delen.Count).Reverse().Where(i => delen[i] >= Grens).ToList();
        for (var verborgen = klein == 1 ? 1 : 0; verborgen <= groot.Count; verborgen++)
        {
            var weg = groot.Take(verborgen).ToHashSet();
            if (Mogelijk(klein, verborgen, delen.Where((n, i) => IsKlein(n) || weg.Contains(i)).Sum()) >= Twijfel)
                return (Cel.Van(totaal), [.. delen.Select((n, i) => weg.Contains(i) ? Cel.Verborgen : Cel.Van(n))]);
        }

        return null;
    }

    /// <summary>A part of a sum that is shown, beside nothing else: everybody can subtract. Null under a sum of thirty: there the rest is too small to hide.</summary>
    public static Cel? Verberg(int deel, int totaal) => totaal < 3 * Grens ? null : IsKlein(totaal - deel) ? Cel.Verborgen : Cel.Van(deel);

    /// <summary>How many values one of so many small numbers can have, when together with so many large ones they make this.</summary>
    private static int Mogelijk(int klein, int groot, int samen)
    {
        var (hoogst, aantal) = (Grens - 1, 0);
        for (var x = 1; x <= hoogst; x++)
        {
            var rest = samen - x;
            var minstens = klein - 1 + (groot * Grens);
            if (rest >= minstens && (groot > 0 || rest <= (klein - 1) * hoogst))
                aantal++;
        }

        return aantal;
    }

    private static bool IsKlein(int aantal) => aantal is > 0 and < Grens;
}

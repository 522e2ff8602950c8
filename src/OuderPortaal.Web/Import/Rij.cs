using System.Globalization;

namespace OuderPortaal.Web.Import;

/// <summary>One row of a list, from CSV or JSON alike: cleaned values with their place, and the faults found so far.</summary>
internal sealed class Rij(Importsoort soort, string bestand, int regel, Meldingen meldingen, Reiniger reiniger)
{
    private readonly string?[] _waarden = new string?[Kolom.Aantal];
    private (int Regel, int Positie)[]? _plekken;

    /// <summary>Line on which the row starts.</summary>
    public int Regel { get; } = regel;

    public string Bestand { get; } = bestand;

    /// <summary>Place of a value in words, given its column and, in JSON, its position in the line (0 in CSV, and when the value is not there).</summary>
    public required Func<Kolom, int, string> PlekVan { get; init; }

    public string? this[Veld veld] => _waarden[(int)veld];

    public void Zet(Kolom kolom, string ruw, int opRegel, int positie = 0)
    {
        if (positie > 0 || opRegel != Regel) (_plekken ??= new (int, int)[Kolom.Aantal])[(int)kolom.Veld] = (opRegel, positie);
        if (ruw.Contains('\uFFFD'))
            throw new Importstop(new Importfout(Bestand, opRegel, PlekVan(kolom, positie), "Dit bestand is niet opgeslagen als UTF-8, dus letters met een accent gaan verloren. Kies bij het opslaan 'CSV UTF-8'."));

        if (Excelfout(ruw))
        {
            Fout(kolom.Veld, $"hier staat een fout uit het rekenblad ({Reiniger.Toon(ruw)}). Vul de echte waarde in, of laat het leeg.");
            return;
        }

        var waarde = IsId(kolom.Veld) ? reiniger.Id(ruw) : reiniger.Tekst(ruw, kolom.Meerregelig);
        if (waarde.Length > kolom.MaxTekens)
        {
            Fout(kolom.Veld, string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"deze tekst heeft {waarde.Length:N0} tekens en er is plaats voor {kolom.MaxTekens:N0}. Maak hem korter, of voeg hem toe als document."));
            return;
        }

        _waarden[(int)kolom.Veld] = waarde.Length == 0 ? null : waarde;
    }

    public void Fout(Veld veld, string zin)
    {
        var kolom = Kolom.Van(soort).First(k => k.Veld == veld);
        var (opRegel, positie) = _plekken is { } plekken && plekken[(int)veld].Regel > 0 ? plekken[(int)veld] : (Regel, 0);
        meldingen.Meld(new Importfout(Bestand, opRegel, PlekVan(kolom, positie), Zin(zin)));
    }

    private static string Zin(string zin) => char.ToUpper(zin[0], CultureInfo.InvariantCulture) + zin[1..];

    private static bool IsId(Veld veld) => veld is Veld.Id or Veld.BijGegevenId or Veld.DocumentId or Veld.ToestemmingId;

    internal static bool Excelfout(string ruw)
    {
        if (!ruw.StartsWith('#')) return false;
        var tekst = ruw.AsSpan().Trim();
        return !tekst.ContainsAnyExcept('#') || tekst is "#REF!" or "#VERW!" or "#NAME?" or "#NAAM?" or "#N/A" or "#N/B" or "#VALUE!" or "#WAARDE!" or "#DIV/0!" or "#DEEL/0!" or "#NUM!" or "#GETAL!" or "#NULL!" or "#LEEG!";
    }
}

using System.Buffers;
using System.Globalization;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Import;

/// <summary>Turns a row into an item, recipient or document, by the rules of article 6 and 7 (R-AM-01); null when the row has a fault.</summary>
internal static class Rijlezer
{
    internal static readonly string[] Datumvormen = ["yyyy-MM-dd", "d-M-yyyy"];
    private static readonly SearchValues<char> NietInNaam = SearchValues.Create("/\\:*?\"<>|");
    private static readonly string[] Extensies = [".pdf", ".png", ".jpg", ".jpeg", ".txt"];

    private static readonly Dictionary<string, HerkomstSoort> Bronnen = new(StringComparer.OrdinalIgnoreCase)
    {
        ["betrokkene"] = HerkomstSoort.Betrokkene,
        ["leerling"] = HerkomstSoort.Betrokkene,
        ["vertegenwoordiger"] = HerkomstSoort.Vertegenwoordiger,
        ["ouder"] = HerkomstSoort.Vertegenwoordiger,
        ["ouders"] = HerkomstSoort.Vertegenwoordiger,
        ["voogd"] = HerkomstSoort.Vertegenwoordiger,
        ["school"] = HerkomstSoort.School,
        ["deskundige"] = HerkomstSoort.Deskundige,
        ["deskundigeinstantie"] = HerkomstSoort.DeskundigeInstantie,
        ["swvzelf"] = HerkomstSoort.SwvZelf,
        ["swv"] = HerkomstSoort.SwvZelf,
        ["samenwerkingsverband"] = HerkomstSoort.SwvZelf,
        ["anderebronmettoestemming"] = HerkomstSoort.AndereBronMetToestemming,
        ["onbekend"] = HerkomstSoort.Onbekend,
    };

    private static readonly Dictionary<string, Aard> Aarden = new(StringComparer.OrdinalIgnoreCase)
    {
        ["feit"] = Aard.Feit,
        ["professioneeloordeel"] = Aard.ProfessioneelOordeel,
        ["oordeel"] = Aard.ProfessioneelOordeel,
        ["verklaring"] = Aard.Verklaring,
    };

    public static IngelezenGegeven? Gegeven(Rij rij)
    {
        var goed = true;
        var label = Verplicht(rij, Veld.Label, "geef dit gegeven een naam, zoals 'Achternaam' of 'Totaal IQ'.", ref goed);
        var inBron = Verplicht(rij, Veld.Categorie, "vul in welk soort gegeven dit is: 7a tot en met 7o. Past het nergens bij? Vul dan 'buiten' in.", ref goed);
        var herkomst = LeesHerkomst(rij, out var bron, ref goed);
        var bijzonder = JaNee(rij, Veld.Bijzonder, ref goed);
        var aard = Keuze(rij, Veld.Aard, Aarden, Aard.Feit, "Feit, ProfessioneelOordeel of Verklaring", ref goed);
        var betreft = Enumwaarde(rij, Veld.Betreft, Betreft.Leerling, ref goed);
        var vastgelegdOp = Datum(rij, Veld.VastgelegdOp, ref goed);
        var bewarenTot = Datum(rij, Veld.BewarenTot, ref goed);
        var bladzijde = Bladzijde(rij, ref goed);
        if (!goed) return null;

        var categorie = Artikel7.VanCode(inBron) ?? Categorie.Buiten;
        return new IngelezenGegeven(
            rij[Veld.Id] ?? string.Create(CultureInfo.InvariantCulture, $"regel-{rij.Regel}"),
            categorie,
            categorie == Categorie.Buiten ? inBron : null,
            label,
            rij[Veld.Waarde] ?? "",
            rij[Veld.Uitleg],
            bijzonder ?? Artikel7.Van(categorie).StandaardBijzonder,
            aard,
            herkomst!,
            vastgelegdOp,
            rij[Veld.Bronsysteem],
            betreft,
            rij[Veld.Traject],
            rij[Veld.Noodzaak],
            rij[Veld.BijGegevenId],
            rij[Veld.DocumentId],
            bladzijde,
            rij[Veld.Doel],
            bewarenTot,
            bron | (categorie == Categorie.Buiten ? Markering.BuitenArt7 : Markering.Geen));
    }

    public static IngelezenOntvanger? Ontvanger(Rij rij)
    {
        var goed = true;
        Verplicht(rij, Veld.CategorieOntvanger, "vul in wat voor ontvanger dit is: BevoegdGezagSchool, Verwerker, Overheid, Deskundige of Overig.", ref goed);
        var soort = Enumwaarde(rij, Veld.CategorieOntvanger, OntvangerSoort.Overig, ref goed);
        var grond = Enumwaarde(rij, Veld.Grond, Verstrekkingsgrond.GrondOntbreekt, ref goed);
        var datum = Datum(rij, Veld.Datum, ref goed);
        var gemeld = Datum(rij, Veld.GecorrigeerdGemeldOp, ref goed);
        var categorieen = Categorieen(rij, ref goed);
        if (!goed) return null;

        var toestemming = rij[Veld.ToestemmingId];
        if (grond == Verstrekkingsgrond.Toestemming && toestemming is null) grond = Verstrekkingsgrond.GrondOntbreekt;
        return new IngelezenOntvanger(new Ontvanger(soort, grond, categorieen, rij[Veld.Naam], datum, toestemming, gemeld));
    }

    public static IngelezenDocument? Document(Rij rij)
    {
        var goed = true;
        var id = Verplicht(rij, Veld.DocumentId, "geef dit document een id, zoals 'd1'.", ref goed);
        var titel = Verplicht(rij, Veld.Titel, "geef dit document een titel, zoals 'Onderwijskundig rapport'.", ref goed);
        var bestandsnaam = Verplicht(rij, Veld.Bestandsnaam, "vul in hoe het bestand heet, zoals 'rapport.pdf'.", ref goed);
        var datum = Datum(rij, Veld.Datum, ref goed);
        if (bestandsnaam.Contains(Burgerservicenummer.Vervanging, StringComparison.Ordinal))
        {
            rij.Fout(Veld.Bestandsnaam, "in deze bestandsnaam staat een burgerservicenummer. Geef het bestand een andere naam.");
            goed = false;
        }
        else if (bestandsnaam.AsSpan().ContainsAny(NietInNaam) || bestandsnaam.StartsWith('.'))
        {
            rij.Fout(Veld.Bestandsnaam, "vul alleen de naam van het bestand in, zonder map.");
            goed = false;
        }
        else if (bestandsnaam.Length > 0 && !Extensies.Contains(Path.GetExtension(bestandsnaam), StringComparer.OrdinalIgnoreCase))
        {
            rij.Fout(Veld.Bestandsnaam, $"dit soort bestand kunnen wij niet bewaren: '{Reiniger.Toon(bestandsnaam)}'. Gebruik pdf, png, jpg of txt.");
            goed = false;
        }

        return goed ? new IngelezenDocument(id, titel, datum, bestandsnaam) : null;
    }

    private static Herkomst? LeesHerkomst(Rij rij, out Markering markering, ref bool goed)
    {
        markering = Markering.Geen;
        var datum = Datum(rij, Veld.HerkomstDatum, ref goed);
        var tekst = Verplicht(rij, Veld.Herkomst, "vul in van wie dit gegeven komt. Weet u het niet? Vul dan 'Onbekend' in en leg uit waarom.", ref goed);
        if (tekst.Length == 0) return null;

        var naam = rij[Veld.HerkomstNaam];
        var toelichting = rij[Veld.HerkomstToelichting];
        var toestemming = rij[Veld.ToestemmingId];
        if (!Bronnen.TryGetValue(tekst, out var soort) && !Bronnen.TryGetValue(Kolom.Kaal(tekst), out soort))
        {
            markering = Markering.BronNietToegestaan;
            return new Herkomst(HerkomstSoort.Onbekend, naam ?? tekst, datum, toestemming, toelichting ?? $"Volgens het dossier: {tekst}.");
        }

        if (soort == HerkomstSoort.AndereBronMetToestemming && toestemming is null)
        {
            markering = Markering.BronNietToegestaan;
            return new Herkomst(HerkomstSoort.Onbekend, naam, datum, null, toelichting ?? "Volgens het dossier: een andere bron. Er is geen toestemming gevonden.");
        }

        if (soort == HerkomstSoort.Onbekend && toelichting is null)
        {
            rij.Fout(Veld.HerkomstToelichting, "leg uit waarom u niet weet waar dit gegeven vandaan komt.");
            goed = false;
            return null;
        }

        return new Herkomst(soort, naam, datum, toestemming, toelichting);
    }

    private static List<Categorie> Categorieen(Rij rij, ref bool goed)
    {
        var categorieen = new List<Categorie>();
        foreach (var code in (rij[Veld.Categorieen] ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var categorie = code.Equals("buiten", StringComparison.OrdinalIgnoreCase) ? Categorie.Buiten : Artikel7.VanCode(code);
            if (categorie is null)
            {
                rij.Fout(Veld.Categorieen, $"het soort '{Reiniger.Toon(code)}' kennen wij niet. Kies uit 7a tot en met 7o, of buiten, met een komma ertussen.");
                goed = false;
            }
            else if (!categorieen.Contains(categorie.Value))
            {
                categorieen.Add(categorie.Value);
            }
        }

        return categorieen;
    }

    private static string Verplicht(Rij rij, Veld veld, string zin, ref bool goed)
    {
        if (rij[veld] is { } waarde) return waarde;
        rij.Fout(veld, zin);
        goed = false;
        return "";
    }

    private static DateOnly? Datum(Rij rij, Veld veld, ref bool goed)
    {
        if (rij[veld] is not { } tekst) return null;
        if (DateOnly.TryParseExact(tekst, Datumvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && datum.Year is >= 1900 and < 2200) return datum;
        rij.Fout(veld, $"'{Reiniger.Toon(tekst)}' is geen datum. Schrijf de datum als 2025-10-31 of als 31-10-2025.");
        goed = false;
        return null;
    }

    private static int? Bladzijde(Rij rij, ref bool goed)
    {
        if (rij[Veld.Bladzijde] is not { } tekst) return null;
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var bladzijde) && bladzijde is > 0 and < 10_000) return bladzijde;
        rij.Fout(Veld.Bladzijde, $"'{Reiniger.Toon(tekst)}' is geen bladzijde. Vul een heel getal in, zoals 2.");
        goed = false;
        return null;
    }

    private static bool? JaNee(Rij rij, Veld veld, ref bool goed)
    {
        switch (rij[veld]?.ToLowerInvariant())
        {
            case null: return null;
            case "ja" or "j" or "true" or "waar" or "1": return true;
            case "nee" or "n" or "false" or "onwaar" or "0": return false;
        }

        rij.Fout(veld, $"'{Reiniger.Toon(rij[veld]!)}' is geen ja of nee. Vul 'ja' of 'nee' in, of laat het leeg.");
        goed = false;
        return null;
    }

    private static T Enumwaarde<T>(Rij rij, Veld veld, T anders, ref bool goed)
        where T : struct, Enum => Keuze(rij, veld, Enumnamen<T>.PerNaam, anders, Enumnamen<T>.Opsomming, ref goed);

    private static T Keuze<T>(Rij rij, Veld veld, Dictionary<string, T> keuzes, T anders, string opsomming, ref bool goed)
        where T : struct, Enum
    {
        if (rij[veld] is not { } tekst) return anders;
        if (keuzes.TryGetValue(tekst, out var keuze) || keuzes.TryGetValue(Kolom.Kaal(tekst), out keuze)) return keuze;
        rij.Fout(veld, $"'{Reiniger.Toon(tekst)}' kennen wij hier niet. Kies uit {opsomming}.");
        goed = false;
        return anders;
    }

    private static class Enumnamen<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> PerNaam = Enum.GetValues<T>().ToDictionary(w => Kolom.Kaal(w.ToString()), StringComparer.OrdinalIgnoreCase);
        public static readonly string Opsomming = string.Join(", ", Enum.GetNames<T>()[..^1]) + " of " + Enum.GetNames<T>()[^1];
    }
}

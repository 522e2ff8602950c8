using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OuderPortaal.Web.Import;

/// <summary>Reads <c>overzicht-import.schema.json</c>: an object with the lists gegevens, ontvangers and documenten.</summary>
internal sealed class JsonImport(JsonStroom json, string bestand, Verzameling verzameling)
{
    private const string Versie = "1.0";

    public async Task LeesAsync()
    {
        if (!await json.VolgendeAsync() || json.Soort != JsonTokenType.StartObject)
            throw json.Stop("Het bestand moet beginnen met een accolade en daarin de lijst 'gegevens'. Bekijk het voorbeeld in de uitleg.");

        var gezien = new HashSet<string>();
        while (await json.VolgendeAsync() && json.Soort == JsonTokenType.PropertyName)
        {
            var naam = json.Tekst!;
            if (!gezien.Add(naam)) throw json.Stop($"Het veld '{Reiniger.Toon(naam)}' staat er twee keer. Haal er een weg.");
            await LeesDeelAsync(naam);
        }

        await json.VolgendeAsync();
        if (!gezien.Contains("gegevens"))
            verzameling.Meldingen.Meld(new Importfout(bestand, 1, "positie 1", "De lijst 'gegevens' ontbreekt. Bekijk het voorbeeld in de uitleg."));
    }

    private async Task LeesDeelAsync(string naam)
    {
        switch (naam)
        {
            case "gegevens":
                await LeesLijstAsync(Importsoort.Gegevens, "gegeven");
                break;
            case "ontvangers":
                await LeesLijstAsync(Importsoort.Ontvangers, "ontvanger");
                break;
            case "documenten":
                await LeesLijstAsync(Importsoort.Documenten, "document");
                break;
            case "schemaVersie":
                await json.VolgendeAsync();
                if (json.Tekst != Versie) throw json.Stop($"Wij kennen alleen versie {Versie} van dit soort bestand. Vraag de leverancier van uw systeem om die versie.");
                break;
            case "$schema":
                await json.VolgendeAsync();
                await json.SlaOverAsync();
                break;
            default:
                MeldOnbekend(naam, "", ["gegevens", "ontvangers", "documenten", "schemaVersie"]);
                await json.VolgendeAsync();
                await json.SlaOverAsync();
                break;
        }
    }

    private async Task LeesLijstAsync(Importsoort soort, string woord)
    {
        await json.VolgendeAsync();
        if (json.Soort != JsonTokenType.StartArray)
        {
            Meld($"'{woord}' hoort in een lijst, tussen blokhaken.");
            await json.SlaOverAsync();
            return;
        }

        for (var nummer = 1; await json.VolgendeAsync() && json.Soort != JsonTokenType.EndArray; nummer++)
        {
            Verzameling.Begrens(soort, nummer, bestand);
            var plek = string.Create(CultureInfo.InvariantCulture, $"{woord} {nummer}");
            if (json.Soort == JsonTokenType.StartObject)
            {
                await LeesRijAsync(soort, plek);
            }
            else
            {
                Meld($"hier hoort een {woord} te staan, tussen accolades.", plek);
                await json.SlaOverAsync();
            }
        }
    }

    private async Task LeesRijAsync(Importsoort soort, string plek)
    {
        var begin = json.Positie;
        var rij = new Rij(soort, bestand, json.Regel, verzameling.Meldingen, verzameling.Reiniger)
        {
            PlekVan = (kolom, positie) => Positie(positie == 0 ? begin : positie, plek, kolom.Pad),
        };
        await LeesVeldenAsync(soort, rij, plek, "");
        verzameling.Lees(soort, rij);
    }

    private async Task LeesVeldenAsync(Importsoort soort, Rij rij, string plek, string voor)
    {
        var gezien = 0UL;
        while (await json.VolgendeAsync() && json.Soort == JsonTokenType.PropertyName)
        {
            var naam = json.Tekst!;
            var kolom = Kolom.OpPad(soort, voor.Length == 0 ? naam : voor + naam);
            var genest = kolom is null && voor.Length == 0 && naam == "herkomst" && soort == Importsoort.Gegevens;
            var bit = kolom is not null || genest ? 1UL << (int)(kolom?.Veld ?? Veld.Herkomst) : 0;
            if ((gezien & bit) != 0) throw json.Stop($"Het veld '{Reiniger.Toon(naam)}' staat twee keer in {plek}. Haal er een weg.");
            gezien |= bit;

            if (kolom is null && !genest) MeldOnbekend(naam, plek, Kolom.Van(soort).Where(k => k.Pad.StartsWith(voor, StringComparison.Ordinal)).Select(k => k.Pad[voor.Length..].Split('.')[0]));

            await json.VolgendeAsync();
            if (genest && json.Soort == JsonTokenType.StartObject) await LeesVeldenAsync(soort, rij, plek, "herkomst.");
            else if (genest) await MeldEnSlaOverAsync("hier horen accolades met daarin 'soort', zoals {\"soort\": \"School\"}.", plek, "herkomst");
            else if (kolom is null) await json.SlaOverAsync();
            else await LeesWaardeAsync(kolom, rij, plek);
        }
    }

    private async Task LeesWaardeAsync(Kolom kolom, Rij rij, string plek)
    {
        if (json.Soort == JsonTokenType.Null) return;
        var (regel, positie) = (json.Regel, json.Positie);
        if (json.Tekst is { } tekst)
        {
            rij.Zet(kolom, tekst, regel, positie);
        }
        else if (kolom.Veld == Veld.Categorieen && json.Soort == JsonTokenType.StartArray)
        {
            var codes = new StringBuilder();
            while (await json.VolgendeAsync() && json.Soort != JsonTokenType.EndArray)
            {
                if (json.Tekst is { Length: <= 100 } code && codes.Length < 1_000) codes.Append(code).Append(',');
                else await MeldEnSlaOverAsync("hier hoort een soort te staan, zoals \"7a\".", plek, kolom.Pad);
            }

            rij.Zet(kolom, codes.ToString(), regel, positie);
        }
        else
        {
            await MeldEnSlaOverAsync("hier hoort een tekst te staan, geen lijst of blok.", plek, kolom.Pad);
        }
    }

    private async Task MeldEnSlaOverAsync(string zin, string plek, string pad)
    {
        Meld(zin, plek, pad);
        await json.SlaOverAsync();
    }

    private void MeldOnbekend(string naam, string plek, IEnumerable<string> namen)
    {
        var bedoeld = Kolom.Dichtstbij(naam, namen);
        var hulp = bedoeld is null ? "Haal het weg, of gebruik een naam uit de uitleg." : $"Bedoelt u '{bedoeld}'?";
        Meld($"het veld '{Reiniger.Toon(naam)}' kennen wij niet. {hulp}", plek);
    }

    private void Meld(string zin, string plek = "", string pad = "") =>
        verzameling.Meldingen.Meld(new Importfout(bestand, json.Regel, Positie(json.Positie, plek, pad), char.ToUpper(zin[0], CultureInfo.InvariantCulture) + zin[1..]));

    /// <summary>"positie 14 (gegeven 3: herkomst, datum)".</summary>
    private static string Positie(int positie, string plek, string pad = "")
    {
        var waar = pad.Length == 0 ? plek : $"{plek}: {pad.Replace(".", ", ", StringComparison.Ordinal)}";
        return waar.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"positie {positie}") : string.Create(CultureInfo.InvariantCulture, $"positie {positie} ({waar})");
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Overzichten;

/// <summary>Writes <c>gegevensoverzicht.json</c> (<c>gegevensoverzicht.schema.json</c>, R-AM-06): for a person who wants to take the data elsewhere.</summary>
public static class OverzichtJson
{
    private const string Versie = "1.0";
    private const string AutoriteitPersoonsgegevens = "https://autoriteitpersoonsgegevens.nl";
    private const int FlushBijBytes = 32 * 1024;

    private static readonly JsonWriterOptions Opties = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly HashSet<string> Taken = ["Toelaatbaarheid", "Advies", "Toekenning", "Lwoo", "Thuiszitters", "Overig"];

    public static async Task SchrijfAsync(Stream uit, Overzichtsinhoud inhoud, CancellationToken ct)
    {
        await using var json = new Utf8JsonWriter(uit, Opties);
        json.WriteStartObject();
        Kop(json, inhoud);
        Lijst(json, "verwerkingen", inhoud.Verwerkingen, Verwerking);

        json.WriteStartArray("gegevens");
        foreach (var gegeven in inhoud.Gegevens)
        {
            Gegeven(json, gegeven);
            if (json.BytesPending > FlushBijBytes) await json.FlushAsync(ct);
        }

        json.WriteEndArray();
        Lijst(json, "ontvangers", inhoud.Ontvangers, Ontvanger);
        Lijst(json, "toegang", inhoud.Toegang, Toegang);
        Lijst(json, "bewaren", inhoud.Bewaren, Bewaring);
        Woorden(json, "rechten", inhoud.Rechten.Select(r => r.ToString()));
        Staart(json, inhoud);
        json.WriteEndObject();
        await json.FlushAsync(ct);
    }

    private static void Kop(Utf8JsonWriter json, Overzichtsinhoud inhoud)
    {
        var vraag = inhoud.Vraag;
        json.WriteString("schemaVersie", Versie);
        json.WriteString("overzichtId", inhoud.OverzichtId);
        json.WriteStartObject("verzoek");
        json.WriteString("nummer", vraag.Nummer);
        json.WriteString("soort", vraag.Soort.ToString());
        Datum(json, "ontvangenOp", vraag.OntvangenOp);
        json.WriteString("verzoekerRol", vraag.VerzoekerRol.ToString());
        Tekst(json, "reikwijdte", vraag.Reikwijdte);
        json.WriteEndObject();
        Datum(json, "peildatum", inhoud.Peildatum);
        Contact(json, "verwerkingsverantwoordelijke", inhoud.Swv.Naam, inhoud.Swv.Email, inhoud.Swv.Adres, inhoud.Swv.Telefoon);
        Contact(json, "fg", inhoud.Swv.FgNaam, inhoud.Swv.FgEmail);
        json.WriteStartObject("betrokkene");
        json.WriteString("weergavenaam", vraag.Weergavenaam);
        Datum(json, "geboortedatum", vraag.Geboortedatum);
        json.WriteEndObject();
        json.WriteBoolean("worden_gegevens_verwerkt", inhoud.WordenGegevensVerwerkt);
    }

    private static void Staart(Utf8JsonWriter json, Overzichtsinhoud inhoud)
    {
        json.WriteStartObject("klachtrecht");
        json.WriteString("swv", $"https://{inhoud.Swv.PortaalAdres}/klacht");
        json.WriteString("autoriteitPersoonsgegevens", AutoriteitPersoonsgegevens);
        Tekst(json, "rechtsmiddel", inhoud.Vraag.Rechtsmiddel);
        json.WriteEndObject();
        Aanwezig(json, "geautomatiseerdeBesluiten", "logica", inhoud.GeautomatiseerdeBesluiten);
        Aanwezig(json, "doorgifteDerdeLanden", "waarborgen", inhoud.DoorgifteDerdeLanden);
        Lijst(json, "weglatingen", inhoud.Weglatingen, Weglating);
        Lijst(json, "documenten", inhoud.Documenten, Document);

        json.WriteStartObject("controle");
        json.WriteString("samengesteldOp", inhoud.SamengesteldOp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Lijst(json, "volledigheid", inhoud.Zoekingen, Zoeking);
        json.WriteBoolean("vierOgen", inhoud.VierOgen);
        json.WriteEndObject();
        Categorieen(json, "legeCategorieen", inhoud.LegeCategorieen);
        json.WriteString("reglementVersie", inhoud.ReglementVersie);
    }

    private static void Verwerking(Utf8JsonWriter json, Verwerking verwerking)
    {
        json.WriteString("code", verwerking.Code);
        json.WriteString("doel", verwerking.Doel);
        if (Taken.Contains(verwerking.Taak)) json.WriteString("taak", verwerking.Taak);
        json.WriteStartObject("grondslag");
        json.WriteString("avg6", verwerking.Avg6);
        Tekst(json, "avg9", verwerking.Avg9);
        Tekst(json, "wet", verwerking.Wet);
        json.WriteString("tekst", verwerking.Tekst);
        json.WriteEndObject();
        Categorieen(json, "categorieen", verwerking.Categorieen);
    }

    private static void Gegeven(Utf8JsonWriter json, Overzichtsgegeven gegeven)
    {
        json.WriteStartObject();
        json.WriteString("id", gegeven.Id);
        json.WriteString("categorie", Artikel7.Van(gegeven.Categorie).Code);
        json.WriteString("label", gegeven.Label);
        json.WriteString("waarde", gegeven.Waarde);
        Tekst(json, "uitleg", gegeven.Uitleg);
        json.WriteBoolean("bijzonder", gegeven.Bijzonder);
        json.WriteString("aard", gegeven.Aard.ToString());
        json.WriteString("betreft", gegeven.Betreft.ToString());

        var herkomst = gegeven.Herkomst;
        json.WriteStartObject("herkomst");
        json.WriteString("soort", herkomst.Soort.ToString());
        Tekst(json, "naam", herkomst.Naam);
        Datum(json, "datum", herkomst.Datum);
        Tekst(json, "toestemmingId", herkomst.ToestemmingId);
        Tekst(json, "toelichting", herkomst.Toelichting);
        json.WriteEndObject();

        Datum(json, "vastgelegdOp", gegeven.VastgelegdOp);
        Tekst(json, "bronsysteem", gegeven.Bronsysteem);
        Tekst(json, "documentId", gegeven.DocumentId);
        Tekst(json, "bijGegevenId", gegeven.BijGegevenId);
        Tekst(json, "traject", gegeven.Traject);
        Tekst(json, "noodzaak", gegeven.Noodzaak);
        if (gegeven.Markering != Markering.Geen) Woorden(json, "markering", Enum.GetValues<Markering>().Where(m => m != Markering.Geen && gegeven.Markering.HasFlag(m)).Select(m => m.ToString()));
        json.WriteEndObject();
    }

    private static void Ontvanger(Utf8JsonWriter json, Ontvanger ontvanger)
    {
        Tekst(json, "naam", ontvanger.Naam);
        json.WriteString("categorieOntvanger", ontvanger.Soort.ToString());
        Datum(json, "datum", ontvanger.Datum);
        json.WriteString("grond", ontvanger.Grond.ToString());
        Tekst(json, "toestemmingId", ontvanger.ToestemmingId);
        Categorieen(json, "categorieen", ontvanger.Categorieen);
        Datum(json, "gecorrigeerdGemeldOp", ontvanger.GecorrigeerdGemeldOp);
    }

    private static void Toegang(Utf8JsonWriter json, Toegangsregel regel)
    {
        json.WriteString("functie", regel.Functie);
        json.WriteString("reikwijdte", regel.Reikwijdte);
        Tekst(json, "motivering", regel.Motivering);
    }

    private static void Bewaring(Utf8JsonWriter json, Overzichtsbewaring bewaring)
    {
        json.WriteString("onderdeel", bewaring.Onderdeel);
        Datum(json, "afloop", bewaring.Afloop);
        Datum(json, "bewarenTotEnMet", bewaring.BewarenTotEnMet);
        json.WriteString("grondslag", bewaring.Grondslag);
        Tekst(json, "criterium", bewaring.Criterium ?? (bewaring.BewarenTotEnMet is null ? Overzichtsbewaring.StandaardCriterium : null));
    }

    private static void Weglating(Utf8JsonWriter json, Overzichtsweglating weglating)
    {
        json.WriteString("grond", weglating.Grond.Code());
        json.WriteString("omschrijving", weglating.Omschrijving);
        Tekst(json, "documentId", weglating.DocumentId);
        json.WriteNumber("aantalPlaatsen", weglating.AantalPlaatsen);
    }

    private static void Document(Utf8JsonWriter json, Overzichtsdocument document)
    {
        json.WriteString("documentId", document.Id);
        json.WriteString("titel", document.Titel);
        Datum(json, "datum", document.Datum);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("mediaType", document.MediaType);
        json.WriteBoolean("geredigeerd", document.Geredigeerd);
    }

    private static void Zoeking(Utf8JsonWriter json, Overzichtszoeking zoeking)
    {
        json.WriteString("bron", zoeking.Bron);
        Datum(json, "doorzochtOp", zoeking.DoorzochtOp);
        json.WriteString("resultaat", zoeking.Resultaat.ToString());
    }

    private static void Contact(Utf8JsonWriter json, string naam, string wie, string email, string? adres = null, string? telefoon = null)
    {
        json.WriteStartObject(naam);
        json.WriteString("naam", wie);
        json.WriteString("email", email);
        Tekst(json, "adres", adres);
        Tekst(json, "telefoon", telefoon);
        json.WriteEndObject();
    }

    private static void Aanwezig(Utf8JsonWriter json, string naam, string hoe, string? tekst)
    {
        json.WriteStartObject(naam);
        json.WriteBoolean("aanwezig", tekst is not null);
        Tekst(json, hoe, tekst);
        json.WriteEndObject();
    }

    private static void Lijst<T>(Utf8JsonWriter json, string naam, IEnumerable<T> delen, Action<Utf8JsonWriter, T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var deel in delen)
        {
            json.WriteStartObject();
            schrijf(json, deel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The schema knows the fifteen kinds only.</summary>
    private static void Categorieen(Utf8JsonWriter json, string naam, IEnumerable<Categorie> categorieen) =>
        Woorden(json, naam, categorieen.Where(c => c != Categorie.Buiten).Distinct().Select(c => Artikel7.Van(c).Code));

    private static void Woorden(Utf8JsonWriter json, string naam, IEnumerable<string> woorden)
    {
        json.WriteStartArray(naam);
        foreach (var woord in woorden) json.WriteStringValue(woord);
        json.WriteEndArray();
    }

    private static void Tekst(Utf8JsonWriter json, string naam, string? tekst)
    {
        if (!string.IsNullOrEmpty(tekst)) json.WriteString(naam, tekst);
    }

    private static void Datum(Utf8JsonWriter json, string naam, DateOnly? datum)
    {
        if (datum is { } dag) json.WriteString(naam, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}

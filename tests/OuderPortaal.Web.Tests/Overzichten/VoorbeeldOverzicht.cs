using System.Text.Json;
using System.Text.Json.Serialization;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Import;
using OuderPortaal.Web.Overzichten;

namespace OuderPortaal.Tests.Overzichten;

/// <summary>The overview of Noor from <c>voorbeelden/</c>, composed by the domain, with three places left out.</summary>
internal static class VoorbeeldOverzicht
{
    public static readonly DateTimeOffset Nu = new(2026, 3, 20, 9, 0, 31, TimeSpan.Zero);

    private static readonly MedewerkerId Behandelaar = new(new Guid("00000000-0000-7000-8000-000000000002"));

    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public static Samenwerkingsverband Swv { get; } =
        JsonDocument.Parse(File.ReadAllText(Werkmap.Pad("src", "OuderPortaal.Web", "installatie.json"))).RootElement.GetProperty(nameof(Swv)).Deserialize<Samenwerkingsverband>(Opties)!;

    public static Overzichtsvraag Vraag { get; } = new()
    {
        Nummer = "INZ-2026-00042",
        Soort = VerzoekSoort.Inzage,
        OntvangenOp = new DateOnly(2026, 3, 2),
        VerzoekerRol = VerzoekerRol.OuderMetGezag,
        Verzoekernaam = "Nadia Brouwer",
        Voornaam = "Noor",
        Weergavenaam = "Noor Verhage",
        Geboortedatum = new DateOnly(2014, 9, 3),
        Rechtsmiddel = "Bent u het hier niet mee eens? U kunt bezwaar maken tot en met vrijdag 8 mei 2026.",
    };

    public static async Task<Overzichtsinhoud> Noor()
    {
        await using var bestand = File.OpenRead(Werkmap.Pad("voorbeelden", "noor.json"));
        var invoer = await Overzichtsimport.LeesAsync("noor.json", bestand, TestContext.Current.CancellationToken);
        var overzicht = Leeg();
        overzicht.Importeer([.. invoer.Gegevens.Select(g => g.Inhoud())], [.. invoer.Ontvangers.Select(o => o.Ontvanger)], invoer.Burgerservicenummers, Behandelaar, Nu);
        foreach (var document in invoer.Documenten)
        {
            var bytes = await File.ReadAllBytesAsync(Werkmap.Pad("voorbeelden", document.Bestandsnaam), TestContext.Current.CancellationToken);
            var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
            overzicht.VoegDocumentToe(document.Id, document.Titel, document.Datum, Guid.CreateVersion7(Nu), "application/pdf", bytes.Length, sha, Behandelaar, Nu);
        }

        overzicht.LaatWeg(Met(overzicht, "Adres van vader"), null, "adres van de vader", WeglatingGrond.RechtenVanAnderen, Behandelaar, Nu);
        overzicht.LaatWeg(Met(overzicht, "Verslag van gesprek, 12 november 2025"), "Daan de Wit", "naam van een ander kind", WeglatingGrond.RechtenVanAnderen, Behandelaar, Nu);
        overzicht.LaatDocumentWeg(overzicht.Documenten[2].Id, "verslag over meer kinderen", WeglatingGrond.Uavg41lid1i, Behandelaar, Nu);
        overzicht.LegZoekingVast("Dossiersysteem", new DateOnly(2026, 3, 18), Zoekresultaat.Gevonden, Behandelaar, Nu);
        overzicht.LegZoekingVast("Netwerkmap", new DateOnly(2026, 3, 18), Zoekresultaat.NietsGevonden, Behandelaar, Nu);
        return Overzichtsinhoud.Van(overzicht, Vraag, Swv, Nu);
    }

    /// <summary>Nothing was found.</summary>
    public static Overzichtsinhoud Niets() => Overzichtsinhoud.Van(Leeg(), Vraag, Swv, Nu);

    public static Overzichtsgegeven Gegeven(int nummer, string label, string waarde, Categorie categorie = Categorie.C7f) => new()
    {
        Nummer = nummer,
        Id = $"g{nummer}",
        Categorie = categorie,
        Label = label,
        Waarde = waarde,
        Bijzonder = false,
        Herkomst = new Herkomst(HerkomstSoort.School),
    };

    private static Guid Met(Gegevensoverzicht overzicht, string label) => overzicht.Gegevens.First(g => g.Label == label).Id;

    private static Gegevensoverzicht Leeg()
    {
        var vanaf = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var regels = new Spelregels(
            InstellingenVersie.Standaard(vanaf).Volgende(TermijnInstellingen.Standaard, Rechtsbescherming.Awb, vanaf),
            KalenderVersie.Maak([.. GelijkgesteldeDagen.Standaard], vanaf),
            "2026-1");
        var vraag = new Vraag(
            VerzoekSoort.Inzage,
            new Verzoeker(new AccountId(new Guid("00000000-0000-7000-8000-000000000011")), "Nadia Brouwer", ""),
            new Betrokkene("Noor Verhage", new DateOnly(2014, 9, 3)),
            Hoedanigheid.OuderOfVoogd,
            AntwoordKanaal.Digitaal);
        var ontvangen = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var verzoek = Verzoek.DienIn(vraag, "INZ-2026-00042", regels, ontvangen);
        verzoek.WijsToe(Behandelaar, ontvangen);
        return Gegevensoverzicht.Begin(verzoek, Behandelaar, ontvangen);
    }
}

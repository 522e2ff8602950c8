using System.Text.Json;
using System.Text.Json.Serialization;
using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Web.Components;

/// <summary>The samenwerkingsverband of this installation, as pages, letters and mails show it.</summary>
public sealed class HuidigSwv(IWebHostEnvironment omgeving)
{
    private static readonly JsonSerializerOptions Vorm = new() { Converters = { new JsonStringEnumConverter() } };

    private Samenwerkingsverband? gegevens;

    public Samenwerkingsverband Gegevens => gegevens ??= Read();

    /// <summary>The number as a telephone dials it.</summary>
    public string TelefoonLink => "tel:+31" + string.Concat(Gegevens.Telefoon.Where(char.IsAsciiDigit)).TrimStart('0');

    /// <summary>The number as a page shows it: never broken over two lines.</summary>
    public string TelefoonTekst => Gegevens.Telefoon.Replace(' ', '\u00A0');

    private Samenwerkingsverband Read()
    {
        using var bestand = omgeving.ContentRootFileProvider.GetFileInfo("installatie.json").CreateReadStream();
        using var document = JsonDocument.Parse(bestand);
        return document.RootElement.GetProperty("Swv").Deserialize<Samenwerkingsverband>(Vorm)
            ?? throw new InvalidOperationException("installatie.json has no section Swv.");
    }
}

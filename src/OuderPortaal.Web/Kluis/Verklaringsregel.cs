using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OuderPortaal.Domain.Bewaren;

namespace OuderPortaal.Web.Kluis;

/// <summary>A certificate as one line of the list of what was destroyed. Its place and number of words tell it from the other lines, which pass over it.</summary>
internal static class Verklaringsregel
{
    private const string Soort = "Verklaring";

    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Schrijf(Vernietigingsverklaring verklaring) =>
        $"{verklaring.Id:N} {Soort} {Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(verklaring, Opties)))}";

    /// <summary>Null for another line, and for one that was cut off.</summary>
    public static Vernietigingsverklaring? Lees(string regel)
    {
        if (regel.Split(' ') is not [var id, Soort, var inhoud])
            return null;
        try
        {
            return JsonSerializer.Deserialize<Vernietigingsverklaring>(Convert.FromBase64String(inhoud), Opties) is { } v && v.Id.ToString("N") == id ? v : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}

namespace OuderPortaal.Web.Zaakpakketten;

/// <summary>One fact of a case: words, a number, a local date or a UTC instant. The JSON writes dates as ISO, the page in words.</summary>
/// <param name="Naam">What it is.</param>
/// <param name="Waarde">Null when there is none: the page leaves it out.</param>
public sealed record Pakketfeit(string Naam, object? Waarde)
{
    /// <summary>"Reden van de vraag" as "redenVanDeVraag".</summary>
    public string Sleutel => string.Concat(Naam.Split([' ', ',', '?'], StringSplitOptions.RemoveEmptyEntries).Select((woord, plek) => plek == 0
        ? char.ToLowerInvariant(woord[0]) + woord[1..]
        : char.ToUpperInvariant(woord[0]) + woord[1..]));
}

using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Vragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Vragen;

/// <summary>A question that is no request in words, for staff.</summary>
public static class Vraagwoorden
{
    private const int Kort = 90;

    public static string Van(VraagStatus status) => status switch
    {
        VraagStatus.Open => "open",
        VraagStatus.Beantwoord => "beantwoord",
        VraagStatus.VerzoekGeworden => "verzoek geworden",
        _ => "klacht geworden",
    };

    public static string Van(Verzoekteken teken) => teken switch
    {
        Verzoekteken.Inzage => "een verzoek om inzage",
        Verzoekteken.Correctie => "een verzoek om correctie",
        Verzoekteken.Verwijdering => "een verzoek om verwijdering",
        Verzoekteken.Bezwaar => "bezwaar",
        _ => "een klacht",
    };

    /// <summary>The hint beside a question in which a request or complaint may hide; null when nothing points there, or when it became one. It stops nobody.</summary>
    public static string? Hint(VraagZonderVerzoek vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (!vraag.KanOvergaan() || Verzoekherkenning.Lees(vraag.Tekst) is not { Count: > 0 } tekens)
            return null;
        var woorden = tekens.Select(Van).ToList();
        return $"Dit lijkt op {(woorden.Count == 1 ? woorden[0] : $"{string.Join(", ", woorden[..^1])} of {woorden[^1]}")}. Dan telt de termijn vanaf {Datumtekst.Voluit(vraag.OntvangenOp)}.";
    }

    /// <summary>The begin of a question, for a list; of what became something else only where its words are.</summary>
    public static string Begin(VraagZonderVerzoek vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        if (!vraag.KanOvergaan())
            return vraag.Status == VraagStatus.KlachtGeworden ? "De woorden staan bij de klacht." : "De woorden staan bij het verzoek.";
        var regel = string.Join(' ', vraag.Tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return regel.Length == 0 ? "De tekst is gewist, met de gegevens." : regel.Length <= Kort ? regel : $"{regel[..(char.IsHighSurrogate(regel[Kort - 2]) ? Kort - 2 : Kort - 1)]}…";
    }
}

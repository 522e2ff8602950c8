using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Fgvragen;

/// <summary>One thing in a request about which the FG can ask "why?".</summary>
/// <param name="Onderwerp">What it is.</param>
/// <param name="Volgnummer">Which one, from 1, within the request.</param>
/// <param name="Op">Local date: of the besluit, of the question for proof, or the later day that was named.</param>
/// <param name="Wie">Who decided it; null when that is not known.</param>
public sealed record Fgaanleiding(Fgonderwerp Onderwerp, int Volgnummer, DateOnly Op, MedewerkerId? Wie)
{
    /// <summary>How a form names it: "Pauze-2".</summary>
    public string Sleutel => $"{Onderwerp}-{Volgnummer}";

    /// <summary>All of this request, in the order in which they came; a besluit counts once it was made known.</summary>
    public static IReadOnlyList<Fgaanleiding> Van(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var uit = verzoek.Bewijsverzoeken.OrderBy(b => b.GevraagdOp).ThenBy(b => b.Id)
            .Select((b, i) => new Fgaanleiding(Fgonderwerp.Pauze, i + 1, b.GevraagdOp, b.Door)).ToList();
        if (verzoek.VerwachtOp is { } verwacht)
            uit.Add(new(Fgonderwerp.Vertraging, 1, verwacht, null));
        if (verzoek.Besluit is { Uitkomst: not BesluitUitkomst.Toegewezen, BekendgemaaktOp: { } op } besluit)
            uit.Add(new(Fgonderwerp.Weigering, 1, Amsterdam.Datum(op), besluit.OndertekendDoor));
        return uit;
    }
}

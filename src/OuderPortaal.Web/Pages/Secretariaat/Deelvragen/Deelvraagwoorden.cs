using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>A question to somebody else in words, for staff.</summary>
public static class Deelvraagwoorden
{
    public static string Van(DeelvraagSoort soort) => soort switch
    {
        DeelvraagSoort.Collega => "een collega",
        DeelvraagSoort.School => "een school",
        _ => "een deskundige",
    };

    /// <summary>What sort of question it is, to whom; a colleague who searches by name, for these are several at once.</summary>
    public static string Wat(Deelvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return vraag.IsZoekvraag ? $"Zoekvraag aan {vraag.Naam}" : $"Vraag aan {Van(vraag.Soort)}";
    }

    public static string Van(Zoekuitkomst uitkomst) => uitkomst == Zoekuitkomst.WelGevonden ? "wel gevonden" : "niets gevonden";

    /// <summary>Where it stands today, with the day that counts.</summary>
    public static string Stand(Deelvraag vraag, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return (vraag.Status, vraag.GeslotenOp) switch
        {
            (DeelvraagStatus.Beantwoord, { } op) when vraag.Uitkomst is { } uitkomst => $"{Van(uitkomst)}, {Datumtekst.DagMaand(Amsterdam.Datum(op))}",
            (DeelvraagStatus.Beantwoord, { } op) => $"beantwoord op {Datumtekst.DagMaand(Amsterdam.Datum(op))}",
            (DeelvraagStatus.Ingetrokken, { } op) => $"ingetrokken op {Datumtekst.DagMaand(Amsterdam.Datum(op))}",
            (DeelvraagStatus.Verlopen, { } op) => $"geen antwoord, gesloten op {Datumtekst.DagMaand(Amsterdam.Datum(op))}",
            _ when vraag.IsTeLaat(vandaag) => $"te laat, antwoord kon tot en met {Datumtekst.DagMaand(vraag.AntwoordUiterlijk)}",
            _ => $"staat uit, antwoord uiterlijk {Datumtekst.DagMaand(vraag.AntwoordUiterlijk)}",
        };
    }
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Berichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Berichten;

/// <summary>The words of messages and notes for staff.</summary>
public static class Berichtwoorden
{
    /// <summary>Who wrote it: a colleague by name, else the verzoeker of now or of before a hand-over.</summary>
    public static string Van(Verzoekbericht bericht, Verzoek verzoek, Func<MedewerkerId?, string> naam) => bericht.Door is { } wie ? naam(wie) : bericht.AccountId == verzoek.AccountId ? "De verzoeker" : "De vorige verzoeker";

    public static string Gelezen(Verzoekbericht bericht) => bericht.GelezenOp is null ? "nog niet gelezen" : "gelezen";

    /// <summary>Of a message or a note; what was erased leaves that it was there.</summary>
    public static string Tekst(string tekst) => tekst.Length > 0 ? tekst : "De tekst is gewist, met de gegevens.";
}

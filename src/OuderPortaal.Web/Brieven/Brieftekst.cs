using OuderPortaal.Domain;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Brieven;

/// <summary>Pieces of sentences that several letters share.</summary>
public static class Brieftekst
{
    /// <summary>What staff wrote, one paragraph a line; none when nothing was written.</summary>
    public static string[] Alineas(string? tekst) => (tekst ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What is asked, after "U vraagt ons".</summary>
    public static string Omschrijving(this Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return verzoek switch
        {
            { Soort: VerzoekSoort.Informatieverzoek377c } => $"te vertellen hoe het gaat met {verzoek.BetrokkeneNaam}",
            { Soort: VerzoekSoort.ExtraKopie } => verzoek.Aanspreekvorm == Aanspreekvorm.U ? "om nog een kopie van uw overzicht" : "om nog een kopie van je overzicht",
            { Soort: VerzoekSoort.BezwaarVerwerking, Hoedanigheid: Hoedanigheid.LeerlingZelf } => "om gegevens over jou niet meer te gebruiken",
            { Soort: VerzoekSoort.BezwaarVerwerking } => $"om gegevens van {verzoek.BetrokkeneNaam} niet meer te gebruiken",
            { Soort: VerzoekSoort.Correctie, Hoedanigheid: Hoedanigheid.LeerlingZelf } => "om je gegevens te veranderen of weg te halen",
            { Soort: VerzoekSoort.InzageEigenGegevens } or { Hoedanigheid: Hoedanigheid.LeerlingZelf } =>
                verzoek.Aanspreekvorm == Aanspreekvorm.U ? "om uw eigen gegevens te zien" : "om je eigen gegevens te zien",
            { Soort: VerzoekSoort.Correctie } => $"om gegevens van {verzoek.BetrokkeneNaam} te veranderen of weg te halen",
            _ => $"om de gegevens van {verzoek.BetrokkeneNaam} te zien",
        };
    }

    /// <summary>Of what we want proof, after "wij vroegen u om".</summary>
    public static string Gevraagd(this BewijsOnderwerp onderwerp, Aanspreekvorm vorm) => (onderwerp, vorm) switch
    {
        (BewijsOnderwerp.Gezag, Aanspreekvorm.U) => "een bewijs dat u het gezag heeft",
        (BewijsOnderwerp.Gezag, _) => "een bewijs dat je mag beslissen",
        (_, Aanspreekvorm.U) => "een bewijs van wie u bent",
        _ => "een bewijs van wie je bent",
    };

    /// <summary>Why we doubt, after "Wij twijfelen nog, omdat".</summary>
    public static string Reden(this Twijfel twijfel, Aanspreekvorm vorm) => (twijfel, vorm) switch
    {
        (Twijfel.NaamWijktAf, Aanspreekvorm.U) => "uw naam anders is dan de naam in ons dossier",
        (Twijfel.NaamWijktAf, _) => "je naam anders is dan de naam in ons dossier",
        (Twijfel.AdresWijktAf, Aanspreekvorm.U) => "uw adres anders is dan het adres in ons dossier",
        (Twijfel.AdresWijktAf, _) => "je adres anders is dan het adres in ons dossier",
        (Twijfel.NieuwAccountOnbekend, Aanspreekvorm.U) => "uw account nieuw is en wij u nog niet kennen",
        (Twijfel.NieuwAccountOnbekend, _) => "je account nieuw is en wij je nog niet kennen",
        (Twijfel.SignaalMisbruik, _) => "wij een teken kregen dat iets niet klopt",
        (Twijfel.Conflict, _) => "wij niet zeker weten wie mag beslissen",
        (Twijfel.GezagNietBekend, Aanspreekvorm.U) => "wij niet weten of u het gezag heeft",
        (Twijfel.GezagNietBekend, _) => "wij niet weten of je mag beslissen",
        (_, Aanspreekvorm.U) => "wij geen telefoonnummer of adres van u hebben",
        _ => "wij geen telefoonnummer of adres van je hebben",
    };
}

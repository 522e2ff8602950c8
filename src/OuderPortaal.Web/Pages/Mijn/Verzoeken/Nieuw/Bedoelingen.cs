using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What belongs to each intention: its word in an address, the kind of request that it becomes, and what the first page says of it.</summary>
public static class Bedoelingen
{
    /// <summary>Anything unknown is to know what there is.</summary>
    public static Bedoeling Van(string? wat) => Enum.GetValues<Bedoeling>().FirstOrDefault(bedoeling => bedoeling.Wat() == wat, Bedoeling.Inzage);

    /// <summary>As it stands in the address of the first page; null for who wants to know what there is.</summary>
    public static string? Wat(this Bedoeling bedoeling) => bedoeling switch
    {
        Bedoeling.Correctie => "correctie",
        Bedoeling.Bezwaar => "bezwaar",
        Bedoeling.Informatie => "informatie",
        _ => null,
    };

    public static VerzoekSoort Soort(this Bedoeling bedoeling, Onderwerp? over) => bedoeling switch
    {
        Bedoeling.Correctie => VerzoekSoort.Correctie,
        Bedoeling.Bezwaar => VerzoekSoort.BezwaarVerwerking,
        Bedoeling.Informatie => VerzoekSoort.Informatieverzoek377c,
        _ => over == Onderwerp.IkAlsOuder ? VerzoekSoort.InzageEigenGegevens : VerzoekSoort.Inzage,
    };

    public static Tekst Kop(this Bedoeling bedoeling) => bedoeling == Bedoeling.Inzage ? Aanvraagteksten.WaarKop : Correctieteksten.WaarKop;

    public static Tekst Hulp(this Bedoeling bedoeling) => bedoeling switch
    {
        Bedoeling.Correctie => Correctieteksten.WaarHulp,
        Bedoeling.Bezwaar => Bezwaarteksten.WaarHulp,
        Bedoeling.Informatie => Informatieteksten.WaarHulp,
        _ => Aanvraagteksten.WaarHulp,
    };

    public static Tekst Kosten(this Bedoeling bedoeling) => bedoeling switch
    {
        Bedoeling.Correctie => Correctieteksten.BeginKosten,
        Bedoeling.Bezwaar => Bezwaarteksten.BeginKosten,
        Bedoeling.Informatie => Informatieteksten.BeginKosten,
        _ => Aanvraagteksten.BeginKosten,
    };

    public static Tekst Gebruik(this Bedoeling bedoeling) => bedoeling switch
    {
        Bedoeling.Correctie => Correctieteksten.BeginGebruik,
        Bedoeling.Bezwaar => Bezwaarteksten.BeginGebruik,
        Bedoeling.Informatie => Informatieteksten.BeginGebruik,
        _ => Aanvraagteksten.BeginGebruik,
    };
}

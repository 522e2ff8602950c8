namespace OuderPortaal.Domain.Registers;

/// <summary>One version of what staff sign: that they keep silent about what their work shows them (article 10.3, R-10.3-1). Words that were signed never change: other words are the next version, which is asked of everybody anew.</summary>
/// <param name="Versie">From 1, without gaps.</param>
/// <param name="Beloften">What is signed, sentence by sentence.</param>
public sealed record Geheimhoudingstekst(int Versie, IReadOnlyList<string> Beloften)
{
    /// <summary>Oldest first; the last one is asked.</summary>
    public static IReadOnlyList<Geheimhoudingstekst> Alle { get; } =
    [
        new(1,
        [
            "Ik kijk alleen in een dossier als dat voor mijn werk nodig is.",
            "Wat ik hier over leerlingen, ouders en collega's lees of hoor, vertel ik niet verder. Ook niet thuis, en ook niet als ik hier niet meer werk.",
            "Ik geef gegevens alleen aan een ander als een wet dat zegt, of als mijn taak het vraagt en het reglement het goed vindt.",
            "Mijn inlog is van mij alleen. Niemand kijkt mee op mijn scherm, en ik log uit als ik wegga.",
            "Gaat er iets mis, of zie ik iets wat ik niet hoor te zien? Dan meld ik dat meteen.",
        ]),
    ];

    public static Geheimhoudingstekst Huidig => Alle[^1];
}

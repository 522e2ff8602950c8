namespace OuderPortaal.Domain.Verzoeken;

/// <summary>What staff propose to answer to a parent without gezag: important facts by hand, or why not.</summary>
/// <param name="Ouderschap">How we know that this is a parent; required when something is told, and when the child is not in the register (R-AM-03).</param>
/// <param name="Informatie">Important facts, in words that the parent understands; empty for a refusal; encrypted at rest.</param>
/// <param name="Weigering">Null when something is told.</param>
/// <param name="Motivering">Why not, as the parent reads it; required for the two grounds of the law; encrypted at rest.</param>
public sealed record Informatieantwoord(Ouderschapsbewijs? Ouderschap, string Informatie, Informatieweigering? Weigering, string Motivering)
{
    /// <summary>Important facts only: no room for a file.</summary>
    public const int MaxInformatie = 4000;

    /// <summary>One of the two grounds of BW 1:377c: only those are explained in words of our own.</summary>
    public bool IsWettelijkeWeigering => Weigering is Informatieweigering.OokNietAanOuderMetGezag or Informatieweigering.BelangVanHetKind;

    /// <summary>What the directeur is asked to decide.</summary>
    public BesluitUitkomst Uitkomst => Weigering switch
    {
        null => BesluitUitkomst.Toegewezen,
        Informatieweigering.NietInRegister => BesluitUitkomst.GeenGegevens,
        _ => BesluitUitkomst.Afgewezen,
    };

    /// <summary>The sentence that says what is missing, and the field; null when it can be proposed.</summary>
    public (string Regel, string Zin, string Veld)? Gebrek() => this switch
    {
        { Weigering: { } grond } when !Enum.IsDefined(grond) => ("R-VTG-10", "Kies waarom wij niets kunnen vertellen.", nameof(Weigering)),
        { Weigering: Informatieweigering.NietInRegister, Ouderschap: not (Ouderschapsbewijs.Geboorteakte or Ouderschapsbewijs.AkteVanErkenning) } => ("R-AM-03", "Kies met welke akte de ouder liet zien dat het zijn kind is.", nameof(Ouderschap)),
        { IsWettelijkeWeigering: true } when string.IsNullOrWhiteSpace(Motivering) => ("R-11.5-2", "Schrijf waarom, in een zin die de ouder begrijpt.", nameof(Motivering)),
        { Weigering: not null } => null,
        _ when Ouderschap is not { } bewijs || !Enum.IsDefined(bewijs) => ("R-VTG-10", "Kies hoe wij weten dat dit een ouder is.", nameof(Ouderschap)),
        _ when string.IsNullOrWhiteSpace(Informatie) => ("R-VTG-10", "Schrijf de belangrijkste feiten op.", nameof(Informatie)),
        _ when Informatie.Length > MaxInformatie => ("R-VTG-10", $"Schrijf hoogstens {MaxInformatie} tekens: alleen belangrijke feiten.", nameof(Informatie)),
        _ => null,
    };
}

namespace OuderPortaal.Domain.Instellingen;

/// <summary>What an SWV chooses to do or not to do, beside how it counts its terms: the section <c>Keuzes</c> of <c>installatie.json</c>. What is not named keeps its default.</summary>
public sealed record Keuzes
{
    /// <summary>Families with an account hear thirty days before that data go (R-AM-32).</summary>
    public bool GezinVertellen { get; init; }

    /// <summary>A parent without gezag can ask how it goes with the child (D-15, BW 1:377c).</summary>
    public bool Informatie377c { get; init; } = true;

    /// <summary>Another parent with gezag hears that a request about the child was filed (D-14).</summary>
    public bool InformeerAndereOuder { get; init; }

    /// <summary>A committee advises on complaints: ten weeks instead of six (D-18).</summary>
    public bool KlachtCommissie { get; init; }

    /// <summary>The body outside the SWV that an answer to a complaint names, in one line; empty when there is none (R-KLT-6).</summary>
    public string KlachtInstantie { get; init; } = "";
}

using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>One manner of proof with the verdict of the ladder.</summary>
/// <param name="Wijze">The manner.</param>
/// <param name="Geeft">The level it gives.</param>
/// <param name="WaaromNiet">Why it may not be asked now, as a sentence for staff; null when it may.</param>
/// <param name="Regel">The rule that forbids it; empty when it may.</param>
public sealed record Ladderstap(Bewijswijze Wijze, Niveau Geeft, string? WaaromNiet = null, string Regel = "")
{
    public bool Mag => WaaromNiet is null;
}

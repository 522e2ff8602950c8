namespace OuderPortaal.Domain.Klachten;

/// <summary>What staff see in a complaint. Each keeps something waiting, or calls somebody.</summary>
/// <param name="OverPrivacy">The FG gets a signal (R-KLT-9).</param>
/// <param name="IsIngebrekestelling">It also asks for a decision within two weeks (R-KLT-8); null while nobody judged it.</param>
/// <param name="VerzoekId">The request it is about: nothing of it is destroyed meanwhile.</param>
/// <param name="LeerlingId">The pupil it is about: nothing of the pupil is destroyed meanwhile (R-12.1-5).</param>
public sealed record Klachtkenmerken(bool OverPrivacy, bool? IsIngebrekestelling, Guid? VerzoekId, Guid? LeerlingId);

namespace OuderPortaal.Web.Overzichten;

/// <summary>What the reader may ask next (AVG 15 lid 1 e).</summary>
public enum Overzichtsrecht
{
    Rectificatie,
    Aanvulling,
    Wissing,
    Beperking,
    BezwaarTegenVerwerking,
    IntrekkenToestemming,
}

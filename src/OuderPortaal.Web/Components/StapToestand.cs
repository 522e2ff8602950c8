namespace OuderPortaal.Web.Components;

/// <summary>Where a step stands.</summary>
public enum StapToestand
{
    Klaar,
    Nu,
    Daarna,
    Straks,
}

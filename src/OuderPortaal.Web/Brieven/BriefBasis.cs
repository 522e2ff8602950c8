using Microsoft.AspNetCore.Components;

namespace OuderPortaal.Web.Brieven;

/// <summary>Every letter: takes the facts, writes the text between heading and closing.</summary>
public abstract class BriefBasis : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required Brieffeiten Feiten { get; set; }
}

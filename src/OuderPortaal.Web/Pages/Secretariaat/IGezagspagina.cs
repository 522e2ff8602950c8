namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>A page with the form about the proof of gezag (<c>_Gezagsvelden.cshtml</c>).</summary>
public interface IGezagspagina
{
    Gezagsinvoer Gezag { get; }

    /// <summary>Whether the soort is chosen here, or is what it was.</summary>
    bool KiestSoort { get; }
}

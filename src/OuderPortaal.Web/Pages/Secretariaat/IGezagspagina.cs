using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>A page with the form about the proof of gezag (<c>_Gezagsvelden.cshtml</c>).</summary>
public interface IGezagspagina
{
    Gezagsinvoer Gezag { get; }

    /// <summary>Whether the soort is chosen here, or is what it was.</summary>
    bool KiestSoort { get; }

    /// <summary>Who can have given a machtiging for this pupil: the links with gezag that hold today. Empty from 16 on, and where no soort is chosen.</summary>
    IReadOnlyList<Vertegenwoordiging> Gevers => [];
}

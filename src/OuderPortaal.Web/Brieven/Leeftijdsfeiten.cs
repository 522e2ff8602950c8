using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;

namespace OuderPortaal.Web.Brieven;

/// <summary>All that a letter about a birthday may say. Nothing of the file, and no address of anybody else.</summary>
/// <param name="Leerling">Who has the birthday.</param>
/// <param name="Verjaardag">Local date.</param>
/// <param name="Aan">Who reads it.</param>
/// <param name="Swv">Who writes.</param>
public sealed record Leeftijdsfeiten(Leerling Leerling, DateOnly Verjaardag, Geadresseerde Aan, Samenwerkingsverband Swv)
{
    /// <summary>In the letter to the pupil: local date on which a parent asked, and the last date on which the pupil can choose; null when nothing is open.</summary>
    public (DateOnly Gevraagd, DateOnly KiesTot)? OpenVerzoek { get; init; }

    /// <summary>The reader is a parent; a voogd or an institution is not told to stay one.</summary>
    public bool IsOuder { get; init; }

    public string Kies(string u, string je) => Aan.Vorm == Aanspreekvorm.U ? u : je;
}

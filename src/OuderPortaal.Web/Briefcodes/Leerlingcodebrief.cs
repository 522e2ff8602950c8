using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Briefcodes;

/// <summary>The letter with a code for a pupil who has only an account.</summary>
/// <param name="Code">The code, without the characters themselves.</param>
/// <param name="Leerling">Whom it is for.</param>
/// <param name="Html">The letter, with the code; null once it was posted.</param>
public sealed record Leerlingcodebrief(Leerlingcode Code, Leerling Leerling, string? Html);

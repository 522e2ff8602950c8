using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat.Post;

/// <summary>One letter with a code.</summary>
/// <param name="Code">The code, without the characters themselves.</param>
/// <param name="Verzoek">Of which request.</param>
/// <param name="Aan">Whom it is for, as our own file knows this person; null when nobody of that name is in it.</param>
/// <param name="WaaromNiet">Why it may not be posted now; null when it may.</param>
/// <param name="Html">The letter, with the code; null when it was posted or may not be.</param>
public sealed record Codebriefregel(Briefcode Code, Verzoek Verzoek, Bekende? Aan, string? WaaromNiet, string? Html)
{
    /// <summary>Posted on this day, each on its own: one that is refused stays as it was. Refuses when none can be recorded. Returns how many were refused.</summary>
    public static int LegVerzendingVast(IReadOnlyCollection<Codebriefregel> regels, DateOnly op, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(regels);
        var niet = 0;
        foreach (var regel in regels)
        {
            try
            {
                regel.LegVerzendingVast(op, door, nu);
            }
            catch (RuleViolation) when (++niet < regels.Count)
            {
                // It stays in the list; the others go.
            }
        }

        return niet;
    }

    // The code first: it refuses every date that the question refuses.
    private void LegVerzendingVast(DateOnly op, MedewerkerId door, DateTimeOffset nu)
    {
        if (WaaromNiet is not null)
            throw new RuleViolation("R-ID-2", WaaromNiet);
        Code.LegVerzendingVast(op, Verzoek.Kalender.Werkdagen, door, nu);
        if (Verzoek.Bewijsverzoeken.FirstOrDefault(b => b.Id == Code.BewijsverzoekId) is { WachtOpVersturen: true } bewijs)
            Verzoek.LegVerzendingVast(bewijs.Id, op, nu);
    }
}

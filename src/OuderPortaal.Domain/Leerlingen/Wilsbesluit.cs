namespace OuderPortaal.Domain.Leerlingen;

/// <summary>On what the directeur decided that a pupil cannot decide this alone (R-AM-10). Local dates.</summary>
/// <param name="Deskundige">Name and profession of who wrote the statement.</param>
/// <param name="VerklaringOp">Date of that statement.</param>
/// <param name="FgAdviesOp">Date on which the FG advised.</param>
/// <param name="Motivering">Why, in the words of the directeur.</param>
public sealed record Wilsbesluit(string Deskundige, DateOnly VerklaringOp, DateOnly FgAdviesOp, string Motivering)
{
    internal void Eis(DateOnly vandaag)
    {
        if (string.IsNullOrWhiteSpace(Deskundige))
            throw new RuleViolation("R-AM-10", "Vul de naam en het beroep in van de deskundige.", "Deskundige");
        if (Motivering is null || Motivering.Trim().Length < 20)
            throw new RuleViolation("R-AM-10", "Schrijf in een paar zinnen waarom de leerling dit niet zelf kan beslissen.", "Motivering");
        if (VerklaringOp > vandaag || FgAdviesOp > vandaag)
            throw new RuleViolation("R-AM-10", "De verklaring en het advies moeten er eerst zijn. Kijk de datums na.", "VerklaringOp");
    }
}

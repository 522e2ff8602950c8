using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>What a jurist said about an open legal question before the setting was changed (regels.md, mark [J]).</summary>
/// <param name="Wie">Name and office of the jurist.</param>
/// <param name="Op">Local date of the advice.</param>
/// <param name="Wat">What it said, or where it is kept.</param>
public sealed record Juristnota(string? Wie, DateOnly? Op, string? Wat)
{
    public const int LangsteNaam = 200;

    public const int LangsteTekst = 2000;

    /// <summary>Refuses a note without a person, without a day in the past or today, and without content.</summary>
    internal void Eis(DateTimeOffset nu)
    {
        if (string.IsNullOrWhiteSpace(Wie) || Wie.Trim().Length > LangsteNaam)
            throw new RuleViolation("B12", "Dit is een juridische vraag. Schrijf op welke jurist u sprak.", nameof(Wie));
        if (Op is not { } op || op > Amsterdam.Datum(nu))
            throw new RuleViolation("B12", "Vul de dag in waarop de jurist dit zei. Dat is vandaag of eerder.", nameof(Op));
        if (string.IsNullOrWhiteSpace(Wat) || Wat.Trim().Length > LangsteTekst)
            throw new RuleViolation("B12", $"Schrijf op wat de jurist zei, in hoogstens {LangsteTekst} tekens.", nameof(Wat));
    }
}

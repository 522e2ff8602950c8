namespace OuderPortaal.Domain.Verzoeken;

/// <content>The answer to a parent without gezag (BW 1:377c, R-VTG-10), written by hand.</content>
public sealed partial class Verzoek
{
    /// <summary>
    /// Puts the answer before the directeur. To tell something needs the pupil of the register, proof that this is a parent, and the facts; to refuse needs one of the two
    /// grounds and a sentence. Refused for every other kind.
    /// </summary>
    public void LegInformatieVoor(Informatieantwoord antwoord, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        Require(VerzoekStatus.InBehandeling);
        if (Soort != VerzoekSoort.Informatieverzoek377c)
            throw new RuleViolation("R-VTG-10", "Dit verzoek vraagt niet om informatie over een kind.");
        if (antwoord.Gebrek() is { } gebrek)
            throw new RuleViolation(gebrek.Regel, gebrek.Zin, gebrek.Veld);
        if (antwoord.Weigering is null && LeerlingId is null)
            throw new RuleViolation("R-VTG-10", "Zoek eerst de leerling in het register.", nameof(Informatieantwoord.Informatie));

        Voorleggen(antwoord.Weigering is null ? BesluitUitkomst.Toegewezen : BesluitUitkomst.Afgewezen, antwoord.Weigering is null ? "" : antwoord.Motivering.Trim(), door, nu);
        Besluit!.Beantwoord(antwoord);
    }
}

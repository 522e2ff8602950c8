using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>The answer to a parent without gezag (BW 1:377c, R-VTG-10), written by hand.</content>
public sealed partial class Verzoek
{
    /// <summary>
    /// Puts the answer before the directeur. To tell something needs the pupil of the register, proof that this is a parent, and the facts; to refuse needs one of the two
    /// grounds and a sentence. Of a pupil of 16 or older only that the pupil decides, and of a child that is not in the register only that. Refused for every other kind.
    /// </summary>
    /// <param name="antwoord">What is proposed.</param>
    /// <param name="door">Who proposes it.</param>
    /// <param name="nu">UTC instant.</param>
    /// <param name="leerling">The pupil of the register once matched; null: the age follows from the date of birth that the parent gave.</param>
    public void LegInformatieVoor(Informatieantwoord antwoord, MedewerkerId door, DateTimeOffset nu, Leerling? leerling)
    {
        ArgumentNullException.ThrowIfNull(antwoord);
        Require(VerzoekStatus.InBehandeling);
        if (Soort != VerzoekSoort.Informatieverzoek377c)
            throw new RuleViolation("R-VTG-10", "Dit verzoek vraagt niet om informatie over een kind.");
        if (antwoord.Gebrek() is { } gebrek)
            throw new RuleViolation(gebrek.Regel, gebrek.Zin, gebrek.Veld);
        if (antwoord.Weigering is null && LeerlingId is null)
            throw new RuleViolation("R-VTG-10", "Zoek eerst de leerling in het register.", nameof(Informatieantwoord.Informatie));
        if (antwoord.Weigering == Informatieweigering.NietInRegister && LeerlingId is not null)
            throw new RuleViolation("R-AM-03", "De leerling staat in het register. Kies een andere reden.", nameof(Informatieantwoord.Weigering));
        EisLeeftijd(antwoord, leerling, Amsterdam.Datum(nu));

        Voorleggen(antwoord.Uitkomst, antwoord.IsWettelijkeWeigering ? antwoord.Motivering.Trim() : "", door, nu);
        Besluit!.Beantwoord(antwoord);
    }

    /// <summary>Whether the letter would say on this local date what the age of the pupil does not allow any more: then it goes back (R-VTG-2).</summary>
    /// <param name="leerling">The pupil of the register once matched; null: the age follows from the date of birth that the parent gave.</param>
    /// <param name="vandaag">Local date.</param>
    public bool IsAntwoordVoorbijgestreefd(Leerling? leerling, DateOnly vandaag) =>
        Soort == VerzoekSoort.Informatieverzoek377c && Besluit is { Uitkomst: BesluitUitkomst.Afgewezen, ZegtNietsOverHetDossier: false } && IsZestien(leerling, vandaag);

    private void EisLeeftijd(Informatieantwoord antwoord, Leerling? leerling, DateOnly vandaag)
    {
        var zestien = IsZestien(leerling, vandaag);
        if (antwoord.Weigering == Informatieweigering.LeerlingBeslistZelf && !zestien)
            throw new RuleViolation("R-VTG-2", "De leerling is nog geen 16. Kies een andere reden.", nameof(Informatieantwoord.Weigering));
        if (zestien && antwoord.Weigering is not (Informatieweigering.LeerlingBeslistZelf or Informatieweigering.NietInRegister))
            throw new RuleViolation("R-VTG-2", "De leerling is 16 of ouder. Kies dat de leerling zelf beslist.", nameof(Informatieantwoord.Weigering));
    }

    private bool IsZestien(Leerling? leerling, DateOnly vandaag) =>
        (leerling is not null && leerling.Id == LeerlingId ? leerling.Geboortedatum : BetrokkeneGeboortedatum) is { } geboren && Leeftijdsgrens.Van(geboren, 16, Instellingen.Termijnen.Schrikkel).Datum <= vandaag;
}

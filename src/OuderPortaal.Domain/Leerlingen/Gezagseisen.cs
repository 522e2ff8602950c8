using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>What each soort of link asks of its proof (R-VTG-4..7, R-VTG-12..14, R-AM-10, R-AM-14). Refuses with the sentence that staff read.</summary>
internal static class Gezagseisen
{
    private const int UittrekselMaanden = 3;
    private const int HoogstensMaanden = 12;

    private static readonly Dictionary<VertegenwoordigingSoort, Gezagsbewijs[]> Bewijzen = new()
    {
        [VertegenwoordigingSoort.Zelf] = [Gezagsbewijs.EigenIdentiteit],
        [VertegenwoordigingSoort.OuderMetGezag] = [Gezagsbewijs.StaatInDossier, Gezagsbewijs.UittrekselBrp, Gezagsbewijs.UittrekselGezagsregister, Gezagsbewijs.Beschikking],
        [VertegenwoordigingSoort.Voogd] = [Gezagsbewijs.StaatInDossier, Gezagsbewijs.UittrekselGezagsregister, Gezagsbewijs.Beschikking],
        [VertegenwoordigingSoort.GecertificeerdeInstelling] = [Gezagsbewijs.UittrekselGezagsregister, Gezagsbewijs.Beschikking],
        [VertegenwoordigingSoort.Curator] = [Gezagsbewijs.UittrekselCcbr, Gezagsbewijs.Beschikking],
        [VertegenwoordigingSoort.Mentor] = [Gezagsbewijs.Beschikking],
        [VertegenwoordigingSoort.Gemachtigde] = [Gezagsbewijs.Machtiging],
        [VertegenwoordigingSoort.Wilsonbekwaam] = [Gezagsbewijs.VerklaringDeskundige],
    };

    public static void Eis(VertegenwoordigingSoort soort, Onderbouwing bewijs, DateOnly geboortedatum, DateOnly vandaag, SchrikkelVerjaardag schrikkel)
    {
        if (!Enum.IsDefined(soort))
            throw new RuleViolation("R-VTG-16", "Kies als wat deze persoon handelt.", "Soort");
        if (!Bewijzen[soort].Contains(bewijs.Bewijs))
            throw new RuleViolation("R-VTG-7", BewijsPastNiet(soort, bewijs.Bewijs), "Bewijs");
        EisLeeftijd(soort, geboortedatum, vandaag, schrikkel);
        EisDatums(soort, bewijs, vandaag);
        if (soort == VertegenwoordigingSoort.GecertificeerdeInstelling && (string.IsNullOrWhiteSpace(bewijs.Instelling) || bewijs.MandaatGezienOp is null))
            throw new RuleViolation("R-VTG-12", "Vul de instelling in, en wanneer u het mandaat van deze medewerker zag.", "Instelling");
        if (soort is VertegenwoordigingSoort.Curator or VertegenwoordigingSoort.Mentor)
            EisOmvang(bewijs.Omvang);
    }

    public static void EisLeeftijd(VertegenwoordigingSoort soort, DateOnly geboortedatum, DateOnly vandaag, SchrikkelVerjaardag schrikkel)
    {
        if (!Toegangstabel.PastBijLeeftijd(soort, geboortedatum, vandaag, schrikkel))
            throw new RuleViolation("R-VTG-2", LeeftijdPastNiet(soort), "Soort");
    }

    /// <summary>Under 16 a machtiging comes from who holds gezag now, never from the helper (R-VTG-13). From 16 on the pupil gives it.</summary>
    public static void EisGever(Vertegenwoordiging helper, VertegenwoordigingSoort soort, Vertegenwoordiging? gever, Leerling leerling, DateOnly vandaag, SchrikkelVerjaardag schrikkel)
    {
        var vanOuder = soort == VertegenwoordigingSoort.Gemachtigde && !Toegangstabel.PastBijLeeftijd(VertegenwoordigingSoort.Zelf, leerling.Geboortedatum, vandaag, schrikkel);
        if (gever is null && vanOuder)
            throw new RuleViolation("R-VTG-13", "Kies wie de machtiging gaf. Alleen een ouder of voogd met gezag kan dat.", "Gever");
        if (gever is null)
            return;
        if (!vanOuder)
            throw new RuleViolation("R-VTG-13", "Hier hoort geen gever bij. Die kiest u alleen bij een machtiging voor een leerling onder 16.", "Gever");
        if (gever.LeerlingId != leerling.Id || !gever.KanMachtigenOpPapier(vandaag, leerling.Geboortedatum, schrikkel))
            throw new RuleViolation("R-VTG-13", "Deze persoon heeft nu geen gezag over de leerling. Kies een ouder of voogd die dat wel heeft.", "Gever");
        if ((helper.AccountId is { } account && account == gever.AccountId) || Leerling.AlsZoeknaam(helper.Naam) == Leerling.AlsZoeknaam(gever.Naam))
            throw new RuleViolation("R-VTG-13", "Niemand kan zichzelf machtigen. Kies wie de machtiging gaf.", "Gever");
    }

    private static void EisDatums(VertegenwoordigingSoort soort, Onderbouwing bewijs, DateOnly vandaag)
    {
        if (bewijs.GezienOp > vandaag || bewijs.MandaatGezienOp > vandaag)
            throw new RuleViolation("R-VTG-7", "De datum waarop u het bewijs zag, ligt na vandaag. Vul de echte datum in.", "GezienOp");
        if (bewijs.Bewijs is Gezagsbewijs.UittrekselGezagsregister or Gezagsbewijs.UittrekselCcbr)
            EisVers(bewijs);
        if (bewijs.TotEnMet < vandaag)
            throw new RuleViolation("R-VTG-16", "De einddatum ligt voor vandaag. Kies een latere datum.", "TotEnMet");
        if (soort is not (VertegenwoordigingSoort.Gemachtigde or VertegenwoordigingSoort.GecertificeerdeInstelling or VertegenwoordigingSoort.Wilsonbekwaam))
            return;
        if (bewijs.TotEnMet is not { } einde)
            throw new RuleViolation("R-VTG-16", "Vul in tot wanneer dit geldt. Een machtiging heeft altijd een einddatum.", "TotEnMet");
        if (einde > vandaag.AddMonths(HoogstensMaanden))
            throw new RuleViolation("R-VTG-12", "Kies een datum binnen een jaar. Daarna kijkt u opnieuw.", "TotEnMet");
    }

    private static void EisVers(Onderbouwing bewijs)
    {
        if (bewijs.AfgegevenOp is not { } afgegeven || afgegeven > bewijs.GezienOp)
            throw new RuleViolation("R-VTG-7", "Vul de datum in die op het uittreksel staat.", "AfgegevenOp");
        if (afgegeven < bewijs.GezienOp.AddMonths(-UittrekselMaanden))
            throw new RuleViolation("R-VTG-7", "Dit uittreksel is ouder dan drie maanden. Vraag een nieuw uittreksel.", "AfgegevenOp");
    }

    private static void EisOmvang(Omvang? omvang)
    {
        if (omvang is null || !Enum.IsDefined(omvang.Value))
            throw new RuleViolation("R-VTG-4", "Kies waarover deze persoon beslist. Dat staat in de beschikking of het register.", "Omvang");
        if (omvang == Omvang.Financieel)
            throw new RuleViolation("R-VTG-6", "Alleen over geld is bewind. Dat geeft geen inzage. Laat een jurist kijken.", "Omvang");
    }

    private static string LeeftijdPastNiet(VertegenwoordigingSoort soort) => soort switch
    {
        VertegenwoordigingSoort.Zelf => "Deze leerling is nog geen 16. Een ouder of voogd doet het verzoek.",
        VertegenwoordigingSoort.Curator or VertegenwoordigingSoort.Mentor => "Een curator of mentor is er pas vanaf 18 jaar.",
        VertegenwoordigingSoort.Wilsonbekwaam => "Dit kan alleen voor een leerling van 16 of 17.",
        _ => "Deze leerling is 16 of ouder en beslist zelf. Een ouder heeft dan een machtiging nodig.",
    };

    private static string BewijsPastNiet(VertegenwoordigingSoort soort, Gezagsbewijs bewijs) => (soort, bewijs) switch
    {
        (_, Gezagsbewijs.LeegUittreksel) => "Een leeg uittreksel bewijst niets: gezag door huwelijk of erkenning staat er niet in. Vraag een uittreksel van de gemeente.",
        (VertegenwoordigingSoort.Gemachtigde, _) => "Een gemachtigde heeft een machtiging op papier nodig. Kies dat bewijs.",
        (VertegenwoordigingSoort.Zelf, _) => "Een leerling die zelf beslist, toont alleen wie hij of zij is. Kies dat bewijs.",
        (VertegenwoordigingSoort.Mentor, _) => "Een mentor staat in geen register. Vraag de beschikking van de rechter.",
        (VertegenwoordigingSoort.Curator, _) => "Kijk in het curateleregister of vraag de beschikking van de rechter.",
        (VertegenwoordigingSoort.Wilsonbekwaam, _) => "Alleen de directeur kan dit vastleggen, op de verklaring van een deskundige.",
        _ => "Dit bewijs zegt niets over gezag. Kies een ander bewijs.",
    };
}

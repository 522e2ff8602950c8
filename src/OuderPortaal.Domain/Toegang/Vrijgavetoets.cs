using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Toegang;

/// <summary>
/// May this verzoeker have this today? Read anew at the release, at the bekendmaking and at every opening (R-SEC-8, R-VTG-16, R-VTG-20): gathers who it is, the link, the
/// level and the age, and asks <see cref="Toegangstabel"/>. One wrong release is the bug we may never have.
/// </summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Leerling">The matched pupil; null for own data, and for a child that is not in the register.</param>
/// <param name="Link">The link on which the request rests; null when there is none.</param>
/// <param name="Niveau">The level of the verzoeker at this moment.</param>
/// <param name="OnderCuratele">A curator holds an active link with the pupil today.</param>
public sealed record Vrijgavetoets(Verzoek Verzoek, Leerling? Leerling, Vertegenwoordiging? Link, Niveau Niveau, bool OnderCuratele = false)
{
    /// <summary>The link of who gave a machtiging, as it is now; null when the link is none.</summary>
    public Vertegenwoordiging? Gever { get; init; }

    /// <summary>An objection is open against somebody with the name of the verzoeker, or of who gave the machtiging (R-VTG-9).</summary>
    public bool BezwaarOpNaam { get; init; }

    /// <summary>The answer of the table. A link that belongs to another pupil, account or request does not count.</summary>
    public Toegangsoordeel Beslis(Toegangswens wens, DateOnly vandaag, bool factorIsVers = false) => Toegangstabel.Beslis(new Toegangsvraag(wens, Verzoek.Soort, Niveau, vandaag)
    {
        Link = EigenLink?.FeitenMet(Gever),
        Geboortedatum = Leerling?.Geboortedatum,
        OnderCuratele = OnderCuratele,
        BezwaarOpNaam = BezwaarOpNaam,
        FactorIsVers = factorIsVers,
        Schrikkel = Verzoek.Instellingen.Termijnen.Schrikkel,
    });

    /// <summary>Why it may not go to the verzoeker, in sentences for staff; empty when nothing stands in the way.</summary>
    public IReadOnlyList<string> Beletsels(DateOnly vandaag)
    {
        var lijst = new List<string>();
        if (Niveau < Niveau.N2)
            lijst.Add("De identiteit van de verzoeker staat niet vast.");
        if (Verzoek.Soort.GeeftOverzicht() && Verzoek.AntwoordKanaal == AntwoordKanaal.Digitaal && Niveau < Niveau.N3)
            lijst.Add("Voor inzage online is balie of brief met code nodig. Nu kan het antwoord alleen per post.");
        // The level is said above, so that the sentence here says what is wrong with the link.
        var koppeling = (this with { Niveau = Niveau.N3 }).Beslis(Toegangswens.VrijgaveOnline, vandaag);
        if (koppeling != Toegangsoordeel.AllesGoed)
            lijst.Add(Zin(koppeling));
        return lijst;
    }

    private Vertegenwoordiging? EigenLink =>
        Link is not null && Leerling is not null && Link.LeerlingId == Leerling.Id && Verzoek.LeerlingId == Leerling.Id && Link.AccountId == Verzoek.AccountId && Verzoek.VertegenwoordigingId == Link.Id
            ? Link
            : null;

    private string Zin(Toegangsoordeel oordeel) => oordeel switch
    {
        Toegangsoordeel.GeenKoppeling when !Verzoek.Soort.VraagtKoppeling() => "De leerling is nog niet gevonden in het register.",
        Toegangsoordeel.Leeftijd when !Verzoek.Soort.VraagtKoppeling() => "De leerling is 16 of ouder. Een ouder zonder gezag krijgt dan niets meer te horen.",
        Toegangsoordeel.GeenKoppeling when Link is null => "Er is niet vastgelegd dat de verzoeker voor deze leerling mag handelen.",
        Toegangsoordeel.GeenKoppeling => "De koppeling is van een ander of hoort bij een andere leerling.",
        Toegangsoordeel.Leeftijd => "De leeftijd van de leerling past niet meer bij de koppeling.",
        Toegangsoordeel.NogTeJong => "De leerling is nog te jong voor deze koppeling.",
        Toegangsoordeel.OnderCuratele => "De leerling staat onder curatele. De curator beslist.",
        Toegangsoordeel.InOnderzoek => "Nog niemand heeft vastgelegd dat de verzoeker voor deze leerling mag handelen.",
        Toegangsoordeel.Betwist => "Iemand maakte bezwaar tegen deze koppeling. Eerst beslist de directeur.",
        Toegangsoordeel.GeenGezag => "De verzoeker mag niet voor deze leerling handelen.",
        Toegangsoordeel.AlleenMeelezen => "De verzoeker mag alleen meelezen.",
        _ => "De koppeling geldt vandaag niet meer.",
    };
}

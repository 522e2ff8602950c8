using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;
using static OuderPortaal.Domain.Toegang.Toegangsoordeel;

namespace OuderPortaal.Domain.Toegang;

/// <summary>
/// The one place that says who may have what (B3, B4, R-VTG-16): link x identity x factor, asked anew at every access. Pure: nothing is read here and nothing remembered.
/// Release, opening, letters, the list of children and filing all ask it. Its test expands a text table to every cell.
/// </summary>
public static class Toegangstabel
{
    /// <summary>What each wish asks: a link (always, only when one is named, or never), a level, and a fresh factor.</summary>
    private static readonly Dictionary<Toegangswens, (Linkeis Link, Niveau Niveau, bool VerseFactor)> Eisen = new()
    {
        [Toegangswens.Indienen] = (Linkeis.AlsGenoemd, Niveau.N1, false),
        [Toegangswens.Meelezen] = (Linkeis.Altijd, Niveau.N1, false),
        [Toegangswens.BriefZonderDossier] = (Linkeis.Nooit, Niveau.N1, false),
        [Toegangswens.Brief] = (Linkeis.Altijd, Niveau.N2, false),
        [Toegangswens.Overzicht] = (Linkeis.Altijd, Niveau.N3, true),
        [Toegangswens.VrijgaveOnline] = (Linkeis.Altijd, Niveau.N3, false),
        [Toegangswens.VrijgaveOpPapier] = (Linkeis.Altijd, Niveau.N2, false),
    };

    /// <summary>Which age of the pupil fits which link (R-VTG-1..5, R-AM-10).</summary>
    private static readonly Dictionary<VertegenwoordigingSoort, Toegangsoordeel[]> Leeftijden = new()
    {
        //                                                      under 16   16 and 17  from 18
        [VertegenwoordigingSoort.Zelf] =                      [NogTeJong, AllesGoed, AllesGoed],
        [VertegenwoordigingSoort.OuderMetGezag] =             [AllesGoed, Leeftijd,  Leeftijd],
        [VertegenwoordigingSoort.Voogd] =                     [AllesGoed, Leeftijd,  Leeftijd],
        [VertegenwoordigingSoort.GecertificeerdeInstelling] = [AllesGoed, Leeftijd,  Leeftijd],
        [VertegenwoordigingSoort.Wilsonbekwaam] =             [NogTeJong, AllesGoed, Leeftijd],
        [VertegenwoordigingSoort.Curator] =                   [NogTeJong, NogTeJong, AllesGoed],
        [VertegenwoordigingSoort.Mentor] =                    [NogTeJong, NogTeJong, AllesGoed],
        [VertegenwoordigingSoort.Gemachtigde] =               [AllesGoed, AllesGoed, AllesGoed],
    };

    private static readonly Dictionary<VertegenwoordigingStatus, Toegangsoordeel> Standen = new()
    {
        [VertegenwoordigingStatus.Aangevraagd] = InOnderzoek,
        [VertegenwoordigingStatus.InBeoordeling] = InOnderzoek,
        [VertegenwoordigingStatus.Actief] = AllesGoed,
        [VertegenwoordigingStatus.Betwist] = Betwist,
        [VertegenwoordigingStatus.Beeindigd] = KoppelingVervallen,
        [VertegenwoordigingStatus.Afgewezen] = GeenGezag,
    };

    private enum Linkeis
    {
        Nooit,
        AlsGenoemd,
        Altijd,
    }

    /// <summary>May it be had now: first for whom, then who, then how lately shown.</summary>
    public static Toegangsoordeel Beslis(Toegangsvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var eis = Eisen[vraag.Wens];
        if (VoorWie(vraag, eis.Link) is var link and not AllesGoed)
            return link;
        if (vraag.Niveau < eis.Niveau)
            return NiveauTeLaag;
        return eis.VerseFactor && !vraag.FactorIsVers ? FactorNietVers : AllesGoed;
    }

    /// <summary>Only the link: does it give anything about this pupil on this date?</summary>
    public static Toegangsoordeel VanKoppeling(Koppelfeiten link, DateOnly geboortedatum, DateOnly datum, bool onderCuratele = false, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (VanLeeftijd(link.Soort, geboortedatum, datum, schrikkel) is var leeftijd and not AllesGoed)
            return leeftijd;
        // Given by who held gezag: it falls with their own say, on the 16th birthday. From then on only the pupil can give one (R-VTG-2).
        var zestien = Leeftijdsgrens.Van(geboortedatum, 16, schrikkel).Datum;
        if (link.Soort == VertegenwoordigingSoort.Gemachtigde && datum >= zestien && link.Van < zestien)
            return Leeftijd;
        if (onderCuratele && link.Soort is VertegenwoordigingSoort.Zelf or VertegenwoordigingSoort.Gemachtigde)
            return OnderCuratele;
        if (Standen[link.Status] is var stand and not AllesGoed)
            return stand;
        if (datum < link.Van || datum > link.TotEnMet)
            return KoppelingVervallen;
        return link.Soort == VertegenwoordigingSoort.Gemachtigde && (link.RustOpGever || link.Van < zestien) ? VanGever(link.Gever, geboortedatum, datum, schrikkel) : AllesGoed;
    }

    /// <summary>Whether somebody can act as this for a pupil of this age.</summary>
    public static bool PastBijLeeftijd(VertegenwoordigingSoort soort, DateOnly geboortedatum, DateOnly datum, SchrikkelVerjaardag schrikkel = default) =>
        VanLeeftijd(soort, geboortedatum, datum, schrikkel) == AllesGoed;

    /// <summary>The road that remains.</summary>
    public static Toegangsweg Weg(this Toegangsoordeel oordeel) => oordeel switch
    {
        AllesGoed => Toegangsweg.Geen,
        NiveauTeLaag => Toegangsweg.Bewijs,
        FactorNietVers => Toegangsweg.OpnieuwInloggen,
        Leeftijd => Toegangsweg.LeerlingBeslist,
        NogTeJong or OnderCuratele => Toegangsweg.VertegenwoordigerVraagt,
        GeenGezag => Toegangsweg.EigenGegevensOfInformatie,
        InOnderzoek or Betwist or NietBeschikbaar or Wachttijd => Toegangsweg.Wachten,
        _ => Toegangsweg.OpnieuwVragen,
    };

    private static Toegangsoordeel VoorWie(Toegangsvraag vraag, Linkeis eis)
    {
        if (eis == Linkeis.Nooit || vraag.Soort == VerzoekSoort.InzageEigenGegevens)
            return AllesGoed;
        if (vraag.Soort == VerzoekSoort.Informatieverzoek377c)
            return ZonderGezag(vraag, eis);
        if (vraag is not { Link: { } link, Geboortedatum: { } geboren })
            return eis == Linkeis.AlsGenoemd ? AllesGoed : GeenKoppeling;
        if (VanKoppeling(link, geboren, vraag.Vandaag, vraag.OnderCuratele, vraag.Schrikkel) is var oordeel and not AllesGoed)
            return oordeel;
        if (vraag.BezwaarOpNaam && link.Soort != VertegenwoordigingSoort.Zelf)
            return Betwist;
        return link.Reikwijdte == Reikwijdte.Meelezen && vraag.Wens != Toegangswens.Meelezen ? AlleenMeelezen : AllesGoed;
    }

    /// <summary>A parent without gezag (BW 1:377c): no link, but a pupil under 16, and nobody who objected to this person.</summary>
    private static Toegangsoordeel ZonderGezag(Toegangsvraag vraag, Linkeis eis)
    {
        if (vraag.Geboortedatum is not { } geboren)
            return eis == Linkeis.AlsGenoemd ? AllesGoed : GeenKoppeling;
        if (Leeftijdsgrens.Leeftijd(geboren, vraag.Vandaag, vraag.Schrikkel) >= 16)
            return Leeftijd;
        return vraag.BezwaarOpNaam ? Betwist : AllesGoed;
    }

    /// <summary>What somebody gave goes as far as the own link of who gave it does today (R-VTG-13).</summary>
    private static Toegangsoordeel VanGever(Koppelfeiten? gever, DateOnly geboortedatum, DateOnly datum, SchrikkelVerjaardag schrikkel)
    {
        if (gever is null or { Soort: VertegenwoordigingSoort.Gemachtigde })
            return KoppelingVervallen;
        return VanKoppeling(gever, geboortedatum, datum, onderCuratele: false, schrikkel) is var oordeel and (AllesGoed or Betwist) ? oordeel : KoppelingVervallen;
    }

    private static Toegangsoordeel VanLeeftijd(VertegenwoordigingSoort soort, DateOnly geboortedatum, DateOnly datum, SchrikkelVerjaardag schrikkel) =>
        Leeftijden[soort][Leeftijdsgrens.Leeftijd(geboortedatum, datum, schrikkel) switch { < 16 => 0, < 18 => 1, _ => 2 }];
}

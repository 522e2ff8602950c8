using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>One item as its verzoeker reads it: what must happen, where, was and wordt beside each other. What may not be read now is not in it.</summary>
/// <param name="Nummer">1, 2, 3.</param>
/// <param name="Kop">What must happen.</param>
/// <param name="Waar">Where it stands, in words.</param>
/// <param name="T">The form of address.</param>
public sealed record Onderdeelregel(int Nummer, string Kop, string Waar, Stem T)
{
    public string Was { get; init; } = "";

    public string Wordt { get; init; } = "";

    /// <summary>Heading above <see cref="Wordt"/>.</summary>
    public string WordtKop { get; init; } = "";

    public string Grond { get; init; } = "";

    public string Toelichting { get; init; } = "";

    /// <summary>It stands right under the title of the page, with no heading in between.</summary>
    public bool OnderTitel { get; init; }

    /// <summary>A document goes with it.</summary>
    public bool MetBewijs { get; init; }

    public bool IsWissing { get; init; }

    public static Onderdeelregel Van(Aanvraagonderdeel onderdeel, int nummer, Aangewezen? aangewezen, Stem t)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        var vraag = onderdeel.Vraag(aangewezen);
        return new(nummer, onderdeel.Keuze is null ? t[Correctieteksten.NogKiezen] : onderdeel.Keuze == Onderdeelkeuze.Bezwaar ? t[Bezwaarteksten.Stoppen] : Wat(vraag.Soort, vraag.Alles, t), vraag.Alles ? "" : Waarin(vraag.Plek.Omschrijving, vraag.Plek.Document, vraag.Plek.Bladzijde), t)
        {
            Was = vraag.Was,
            Wordt = vraag.Soort is CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling ? vraag.Wordt : "",
            WordtKop = t[vraag.Soort == CorrectieSoort.Aanvulling ? Correctieteksten.Erbij : Correctieteksten.Wordt],
            Grond = onderdeel.Grond is { } grond ? t[Waarom(grond)] : "",
            Toelichting = vraag.Toelichting,
            MetBewijs = onderdeel.Bewijs is not null,
            IsWissing = onderdeel.IsWissing,
        };
    }

    /// <param name="onderdeel">As it was filed.</param>
    /// <param name="soort">Kind of the request.</param>
    /// <param name="dossier">Whether the reader may see now what our own files say.</param>
    /// <param name="eigenWoorden">Whether the reader wrote it: who took a request over at 16 reads what is asked, not why the parent thought so.</param>
    /// <param name="t">The form of address.</param>
    public static Onderdeelregel Van(Correctieonderdeel onderdeel, VerzoekSoort soort, bool dossier, bool eigenWoorden, Stem t)
    {
        ArgumentNullException.ThrowIfNull(onderdeel);
        var zichtbaar = dossier || onderdeel.Sleutel.Length == 0;
        var waar = onderdeel.Alles ? ""
            : zichtbaar ? Waarin(onderdeel.Omschrijving, onderdeel.Document, onderdeel.Bladzijde)
            : onderdeel.Categorie is { } categorie ? t.Met(Correctieteksten.UitOverzicht, Artikel7.Van(categorie).Kop)
            : t[Correctieteksten.UitDocument];
        var bezwaar = soort == VerzoekSoort.BezwaarVerwerking;
        return new(onderdeel.Volgnummer, bezwaar ? t[Bezwaarteksten.Stoppen] : Wat(onderdeel.Soort, onderdeel.Alles, t), waar, t)
        {
            Was = zichtbaar ? onderdeel.Was : "",
            Wordt = onderdeel.Wordt,
            WordtKop = t[onderdeel.Soort == CorrectieSoort.Aanvulling ? Correctieteksten.Erbij : Correctieteksten.Wordt],
            Grond = eigenWoorden && !bezwaar ? t[Waarom(onderdeel.GevraagdeGrond)] : "",
            Toelichting = eigenWoorden ? onderdeel.Toelichting : "",
            MetBewijs = eigenWoorden && onderdeel.BewijsId is not null,
            IsWissing = onderdeel.Soort == CorrectieSoort.Verwijdering,
        };
    }

    public static Tekst Waarom(CorrectieGrond grond) => grond switch
    {
        CorrectieGrond.Onjuist => Correctieteksten.GrondOnjuist,
        CorrectieGrond.Onvolledig => Correctieteksten.GrondOnvolledig,
        CorrectieGrond.NietTerZake => Correctieteksten.GrondNietNodig,
        CorrectieGrond.MagNiet => Correctieteksten.GrondMagNiet,
        _ => Correctieteksten.GrondWeetNiet,
    };

    private static string Wat(CorrectieSoort soort, bool alles, Stem t) => t[(soort, alles) switch
    {
        (_, true) => Correctieteksten.AllesWeg,
        (CorrectieSoort.Verbetering, _) => Correctieteksten.Verbeteren,
        (CorrectieSoort.Aanvulling, _) => Correctieteksten.Aanvullen,
        (CorrectieSoort.Verwijdering, _) => Correctieteksten.Weghalen,
        _ => Correctieteksten.NietGebruiken,
    }];

    private static string Waarin(string omschrijving, string document, string bladzijde)
    {
        var waar = document.Length == 0 || document == omschrijving ? omschrijving : $"{omschrijving}, {document}";
        return bladzijde.Length == 0 ? waar : $"{waar}, bladzijde {bladzijde}";
    }
}

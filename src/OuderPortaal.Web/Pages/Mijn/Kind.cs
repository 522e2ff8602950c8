using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>A pupil for whom this account acts, or acted until the pupil became 16.</summary>
/// <param name="Leerling">The pupil.</param>
/// <param name="Link">As what, since when.</param>
/// <param name="Oordeel">What the decision table says today.</param>
/// <param name="Schrikkel">How a birthday on 29 February counts here.</param>
public sealed record Kind(Leerling Leerling, Vertegenwoordiging Link, Toegangsoordeel Oordeel, SchrikkelVerjaardag Schrikkel)
{
    /// <summary>Whether the link gives anything today.</summary>
    public bool Geldt => Oordeel == Toegangsoordeel.AllesGoed;

    /// <summary>Another holder of gezag objected; the directeur decides.</summary>
    public bool IsBetwist => Oordeel == Toegangsoordeel.Betwist;

    /// <summary>Local date of the 16th birthday.</summary>
    public DateOnly Zestien => Leeftijdsgrens.Van(Leerling.Geboortedatum, 16, Schrikkel).Datum;

    /// <summary>A link that ends at 16 (R-VTG-1).</summary>
    public bool EindigtBijZestien => Link.Soort is VertegenwoordigingSoort.OuderMetGezag or VertegenwoordigingSoort.Voogd or VertegenwoordigingSoort.GecertificeerdeInstelling;

    public bool IsZelf => Link.Soort == VertegenwoordigingSoort.Zelf;

    /// <summary>Who decides may let somebody else act or read along; a helper may not (R-VTG-13).</summary>
    public bool KanMachtigen => Geldt && Link.Soort != VertegenwoordigingSoort.Gemachtigde;

    /// <summary>As what, after "U bent".</summary>
    public string Rol => Link.Soort switch
    {
        VertegenwoordigingSoort.OuderMetGezag => "ouder met gezag",
        VertegenwoordigingSoort.Voogd => "voogd",
        VertegenwoordigingSoort.GecertificeerdeInstelling => "medewerker van de voogdij-instelling",
        VertegenwoordigingSoort.Curator => "curator",
        VertegenwoordigingSoort.Mentor => "mentor",
        VertegenwoordigingSoort.Gemachtigde => "gemachtigd",
        VertegenwoordigingSoort.Wilsonbekwaam => "vertegenwoordiger",
        _ => "de leerling zelf",
    };
}

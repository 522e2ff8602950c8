using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Correcties;

/// <summary>One item of a correction, or of an objection to the use: what is asked, what was decided and why. What it says, said and should say is encrypted at rest.</summary>
public sealed class Correctieonderdeel
{
    private Correctieonderdeel()
    {
    }

    internal Correctieonderdeel(Guid id, Guid correctieId, int volgnummer, Correctievraag vraag)
    {
        Id = id;
        CorrectieId = correctieId;
        Volgnummer = volgnummer;
        Soort = vraag.Soort;
        Alles = vraag.Alles;
        GevraagdeGrond = vraag.Grond;
        Omschrijving = vraag.Alles ? "alle gegevens" : vraag.Plek.Omschrijving.Trim();
        Sleutel = vraag.Plek.Sleutel;
        Categorie = vraag.Plek.Categorie;
        Bronsysteem = vraag.Plek.Bronsysteem;
        Document = vraag.Plek.Document.Trim();
        Bladzijde = vraag.Plek.Bladzijde.Trim();
        Was = vraag.Was.Trim();
        Wordt = vraag.Soort is CorrectieSoort.Verbetering or CorrectieSoort.Aanvulling ? vraag.Wordt.Trim() : "";
        Toelichting = vraag.Toelichting.Trim();
        Aard = vraag.Aard;
        VanSchool = vraag.Plek.VanSchool;
        Herkomstschool = vraag.Plek.Herkomstschool.Trim();
        BewijsId = vraag.BewijsId;
    }

    public Guid Id { get; private set; }

    public Guid CorrectieId { get; private set; }

    /// <summary>1, 2, 3 as the verzoeker gave them; named in the letter and in the address of the page.</summary>
    public int Volgnummer { get; private set; }

    public CorrectieSoort Soort { get; private set; }

    /// <summary>Everything about the pupil must go.</summary>
    public bool Alles { get; private set; }

    public CorrectieGrond GevraagdeGrond { get; private set; }

    /// <summary>What it is about, in words; encrypted at rest.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Id of the item in the file of the SWV; empty when the verzoeker used words alone.</summary>
    public string Sleutel { get; private set; } = "";

    public Categorie? Categorie { get; private set; }

    public string Bronsysteem { get; private set; } = "";

    /// <summary>Title of the document it stands in; encrypted at rest.</summary>
    public string Document { get; private set; } = "";

    public string Bladzijde { get; private set; } = "";

    public string Was { get; private set; } = "";

    public string Wordt { get; private set; } = "";

    public string Toelichting { get; private set; } = "";

    public Aard Aard { get; private set; }

    /// <summary>We got it from the school: once it is mended the school hears that too (R-COR-10).</summary>
    public bool VanSchool { get; private set; }

    /// <summary>That school, as the overview named it when the item was filed: the overview goes, the duty to tell stays (R-COR-10). Empty when it was not named; encrypted at rest.</summary>
    public string Herkomstschool { get; private set; } = "";

    /// <summary>A document that shows it, in the vault under the key of this item; null when there is none (any more).</summary>
    public Guid? BewijsId { get; private set; }

    /// <summary>Null while nobody judged it.</summary>
    public Onderdeeloordeel? Oordeel { get; private set; }

    public Weigeringsgrond? Grond { get; private set; }

    /// <summary>Why, as the verzoeker reads it; encrypted at rest.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>Source systems in which it must be executed.</summary>
    public IReadOnlyList<string> Bronnen { get; private set; } = [];

    /// <summary>Local date; a refused erasure names it (R-WIS-2).</summary>
    public DateOnly? BewarenTot { get; private set; }

    /// <summary>Local date on which a refusal because of a running case is looked at again.</summary>
    public DateOnly? OpnieuwBekijken { get; private set; }

    public MedewerkerId? BeoordeeldDoor { get; private set; }

    /// <summary>The person's own words, unedited; they travel with the item from then on (R-COR-4). Encrypted at rest; empty when there are none.</summary>
    public string Verklaring { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? VerklaringOp { get; private set; }

    public bool IsToegewezen => Oordeel is Onderdeeloordeel.Toegewezen or Onderdeeloordeel.DeelsToegewezen;

    /// <summary>A line of an overview that could be read when it was pointed at: its kind and its system, or its words, came along. What staff name later does not make it one.</summary>
    public bool IsRegel => Sleutel.Length > 0 && Categorie is not null && (Bronsysteem.Length > 0 || Was.Length > 0);

    /// <summary>A view of an expert that stays as it is: we always offer room for a view of one's own (R-COR-4, R-WIS-2).</summary>
    public bool BiedtVerklaring => Oordeel is Onderdeeloordeel.Afgewezen or Onderdeeloordeel.DeelsToegewezen && (Aard == Aard.ProfessioneelOordeel || Soort == CorrectieSoort.Verwijdering);

    /// <summary>A refused erasure can still be closed off (R-WIS-2).</summary>
    public bool BiedtAfscherming => Oordeel == Onderdeeloordeel.Afgewezen && Soort == CorrectieSoort.Verwijdering;

    internal void Beoordeel(Onderdeelbeoordeling uit, MedewerkerId door)
    {
        Aard = uit.Aard;
        Oordeel = uit.Oordeel;
        Grond = uit.Oordeel == Onderdeeloordeel.Toegewezen ? null : uit.Grond;
        Motivering = uit.Motivering.Trim();
        Bronnen = IsToegewezen ? [.. uit.Bronnen.Distinct()] : [];
        Categorie = uit.Categorie ?? Categorie;
        VanSchool = uit.VanSchool ?? VanSchool;
        BewarenTot = uit.BewarenTot;
        OpnieuwBekijken = uit.OpnieuwBekijken;
        BeoordeeldDoor = door;
    }

    internal void Verklaar(string tekst, DateTimeOffset nu) => (Verklaring, VerklaringOp) = (tekst, nu);

    /// <summary>After destruction category and description stay, nothing else (R-AM-28).</summary>
    internal void Redigeer() => (Was, Wordt, Toelichting, Motivering, Document, Bladzijde, Verklaring, Herkomstschool, BewijsId) = ("", "", "", "", "", "", "", "", null);
}

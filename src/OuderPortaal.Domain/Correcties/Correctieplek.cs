using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Correcties;

/// <summary>Where it stands: a line of an overview, a document and page, or words alone (R-COR-2).</summary>
/// <param name="Omschrijving">In words, as the verzoeker reads it; never empty.</param>
/// <param name="Sleutel">Id of the item in the file it came from; empty when it is no line of an overview.</param>
/// <param name="Categorie">Kind of article 7; null when it is not known yet.</param>
/// <param name="Bronsysteem">Where the SWV keeps it; empty when it is not known yet.</param>
/// <param name="Document">Title of the document; empty when there is none.</param>
/// <param name="Bladzijde">Page in that document.</param>
public sealed record Correctieplek(string Omschrijving, string Sleutel = "", Categorie? Categorie = null, string Bronsysteem = "", string Document = "", string Bladzijde = "")
{
    /// <summary>We got it from the school: the mistake may stand there too (R-COR-10). False while nobody knows.</summary>
    public bool VanSchool { get; init; }

    /// <summary>That school as the overview named it; empty when nobody knows.</summary>
    public string Herkomstschool { get; init; } = "";
}

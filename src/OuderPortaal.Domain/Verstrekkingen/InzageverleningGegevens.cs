using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <summary>What is recorded when somebody with a right by law saw data, as one value (8.1.2).</summary>
/// <param name="Naam">Who saw them.</param>
/// <param name="Instantie">For which body.</param>
/// <param name="Wet">The law that gives the right.</param>
/// <param name="Artikel">Its article.</param>
/// <param name="Legitimatie">How we knew who it was; never a number of a document.</param>
/// <param name="Datum">Local date.</param>
/// <param name="Categorieen">Kinds of article 7 that were seen.</param>
public sealed record InzageverleningGegevens(string Naam, string Instantie, string Wet, string Artikel, string Legitimatie, DateOnly Datum, IReadOnlyList<Categorie> Categorieen);

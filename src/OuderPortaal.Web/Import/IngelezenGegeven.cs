using System.Globalization;
using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Import;

/// <summary>One item of an import file, checked and cleaned, not yet part of an overview. Texts are Unicode NFC and hold no burgerservicenummer (R-AM-01).</summary>
/// <param name="Id">Unique in the import; given by the file, or made from the line.</param>
/// <param name="Categorie">Kind of article 7; <see cref="Domain.Overzichten.Categorie.Buiten"/> when the file said something else.</param>
/// <param name="CategorieInBron">What the file said, when that is not one of 7a to 7o.</param>
/// <param name="Label">What it is: "Totaal IQ".</param>
/// <param name="Waarde">May be empty: the source has the heading and nothing under it.</param>
/// <param name="Uitleg">Explanation for a parent.</param>
/// <param name="Bijzonder">As the file says, otherwise the default of the kind.</param>
/// <param name="Aard">Fact, judgement or statement.</param>
/// <param name="Herkomst">From whom.</param>
/// <param name="VastgelegdOp">Local date.</param>
/// <param name="Bronsysteem">System in which it was found.</param>
/// <param name="Betreft">About whom.</param>
/// <param name="Traject">Part of the file that it belongs to.</param>
/// <param name="Noodzaak">Why it is needed.</param>
/// <param name="BijGegevenId">Another item of the same import that this one is a statement about.</param>
/// <param name="DocumentVerwijzing">Id of a document of the same import.</param>
/// <param name="Bladzijde">Page in that document, from 1.</param>
/// <param name="Doel">What it is used for.</param>
/// <param name="BewarenTot">Last local date on which it may be kept.</param>
/// <param name="Markering">BuitenArt7, BronNietToegestaan, or none.</param>
public sealed record IngelezenGegeven(
    string Id,
    Categorie Categorie,
    string? CategorieInBron,
    string Label,
    string Waarde,
    string? Uitleg,
    bool Bijzonder,
    Aard Aard,
    Herkomst Herkomst,
    DateOnly? VastgelegdOp,
    string? Bronsysteem,
    Betreft Betreft,
    string? Traject,
    string? Noodzaak,
    string? BijGegevenId,
    string? DocumentVerwijzing,
    int? Bladzijde,
    string? Doel,
    DateOnly? BewarenTot,
    Markering Markering)
{
    /// <summary>The same, as an overview takes it in.</summary>
    public Gegevensinhoud Inhoud() => new()
    {
        Sleutel = Id,
        Categorie = Categorie,
        Label = Label,
        Waarde = Waarde,
        Uitleg = Uitleg ?? "",
        Bijzonder = Bijzonder,
        Aard = Aard,
        Herkomst = Herkomst,
        VastgelegdOp = VastgelegdOp,
        Bronsysteem = Bronsysteem ?? "",
        Betreft = Betreft,
        Traject = Traject ?? "",
        Noodzaak = Noodzaak ?? "",
        BijSleutel = BijGegevenId ?? "",
        DocumentSleutel = DocumentVerwijzing ?? "",
        Bladzijde = Bladzijde?.ToString(CultureInfo.InvariantCulture) ?? "",
        Doel = Doel ?? "",
        BewarenTot = BewarenTot,
        Markering = Markering,
    };
}

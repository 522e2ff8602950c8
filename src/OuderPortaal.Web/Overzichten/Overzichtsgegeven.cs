using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Overzichten;

/// <summary>One item as its reader gets it: what was left out is not in here.</summary>
public sealed record Overzichtsgegeven
{
    /// <summary>1, 2, 3 over the whole overview.</summary>
    public required int Nummer { get; init; }

    public required string Id { get; init; }

    public required Categorie Categorie { get; init; }

    public required string Label { get; init; }

    /// <summary>Null when all of it was left out; empty when the source has nothing under the heading.</summary>
    public required string? Waarde { get; init; }

    public string? Uitleg { get; init; }

    public required bool Bijzonder { get; init; }

    public Aard Aard { get; init; }

    public required Herkomst Herkomst { get; init; }

    public DateOnly? VastgelegdOp { get; init; }

    public string? Bronsysteem { get; init; }

    public Betreft Betreft { get; init; }

    public string? Traject { get; init; }

    public string? Noodzaak { get; init; }

    /// <summary>Id of the item that this one is a statement about.</summary>
    public string? BijGegevenId { get; init; }

    public string? DocumentId { get; init; }

    public string? Bladzijde { get; init; }

    /// <summary>Purpose in words; null: that of its kind.</summary>
    public string? Doel { get; init; }

    public DateOnly? BewarenTot { get; init; }

    public Markering Markering { get; init; }

    /// <summary>An item of an overview without the words that its reader does not get. Left out as a whole: only number, label and kind of source stay.</summary>
    public static Overzichtsgegeven Van(Gegevensoverzicht overzicht, Gegeven gegeven)
    {
        var weg = overzicht.IsWeggelaten(gegeven);
        return new Overzichtsgegeven
        {
            Nummer = gegeven.Volgnummer,
            Id = gegeven.Sleutel,
            Categorie = gegeven.Categorie,
            Label = Schoon(gegeven.Label)!,
            Waarde = weg ? null : Schoon(gegeven.Waarde) ?? "",
            Uitleg = weg ? null : Schoon(gegeven.Uitleg),
            Bijzonder = gegeven.Bijzonder,
            Aard = gegeven.Aard,
            Herkomst = new Herkomst(
                gegeven.HerkomstSoort,
                weg ? null : Schoon(gegeven.HerkomstNaam),
                gegeven.HerkomstDatum,
                gegeven.ToestemmingId,
                weg ? "Weggelaten." : Schoon(gegeven.HerkomstToelichting)),
            VastgelegdOp = gegeven.VastgelegdOp,
            Bronsysteem = Schoon(gegeven.Bronsysteem),
            Betreft = gegeven.Betreft,
            Traject = Schoon(gegeven.Traject),
            Noodzaak = weg ? null : Schoon(gegeven.Noodzaak),
            BijGegevenId = Leeg(gegeven.BijSleutel),
            DocumentId = overzicht.Documenten.Any(d => d.Sleutel == gegeven.DocumentSleutel) ? Leeg(gegeven.DocumentSleutel) : null,
            Bladzijde = Leeg(gegeven.Bladzijde),
            Doel = Schoon(gegeven.Doel),
            BewarenTot = gegeven.BewarenTot,
            Markering = gegeven.Markering,
        };

        string? Schoon(string tekst) => Leeg(overzicht.TekstVoorVerzoeker(gegeven, tekst));
    }

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;
}

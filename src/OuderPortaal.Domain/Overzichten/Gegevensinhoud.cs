namespace OuderPortaal.Domain.Overzichten;

/// <summary>What one item says, before it belongs to an overview: read from a file or typed. A BSN never gets this far (R-AM-01).</summary>
public sealed record Gegevensinhoud
{
    /// <summary>Id in the file it came from, unique in the overview; shown as <c>id</c> in the JSON.</summary>
    public required string Sleutel { get; init; }

    public required Categorie Categorie { get; init; }

    public required string Label { get; init; }

    public required string Waarde { get; init; }

    public required Herkomst Herkomst { get; init; }

    public required bool Bijzonder { get; init; }

    public Aard Aard { get; init; } = Aard.Feit;

    public Betreft Betreft { get; init; } = Betreft.Leerling;

    /// <summary>Explains a code, score or abbreviation in plain words (R-11.3-5).</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>Local date.</summary>
    public DateOnly? VastgelegdOp { get; init; }

    public string Bronsysteem { get; init; } = "";

    public string Traject { get; init; } = "";

    /// <summary>Why special data are needed (R-PP-5).</summary>
    public string Noodzaak { get; init; } = "";

    /// <summary>What the item is used for, in plain words; empty: the purpose of its kind.</summary>
    public string Doel { get; init; } = "";

    /// <summary>Last local date of keeping (article 12); null: the criterion of the traject.</summary>
    public DateOnly? BewarenTot { get; init; }

    /// <summary>Item to which this statement belongs.</summary>
    public string BijSleutel { get; init; } = "";

    /// <summary>Id in the file of the document it stands in.</summary>
    public string DocumentSleutel { get; init; } = "";

    public string Bladzijde { get; init; } = "";

    public Markering Markering { get; init; }
}

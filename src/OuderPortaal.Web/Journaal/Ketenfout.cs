namespace OuderPortaal.Web.Journaal;

/// <summary>What is wrong with the journaal at one row.</summary>
public enum Ketenfout
{
    /// <summary>The row is not as it was written, or stands in another place.</summary>
    Gewijzigd,

    /// <summary>A row is missing here.</summary>
    Ontbreekt,

    /// <summary>The rows end before where they once stood, or are others than those that an anchor saw.</summary>
    AnkerKloptNiet,

    /// <summary>A row that the program did not write: without a number.</summary>
    BuitenDeKeten,

    /// <summary>The master key that this row was sealed with is not given.</summary>
    SleutelOntbreekt,

    /// <summary>The head does not say where the rows end.</summary>
    KopKloptNiet,

    /// <summary>A trigger that refuses changes is gone or switched off.</summary>
    SlotWeg,

    /// <summary>A line of the file of anchors was changed.</summary>
    AnkerVervalst,
}

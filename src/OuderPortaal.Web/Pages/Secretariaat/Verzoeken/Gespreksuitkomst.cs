namespace OuderPortaal.Web.Pages.Secretariaat.Verzoeken;

/// <summary>What came of calling back.</summary>
public enum Gespreksuitkomst
{
    /// <summary>The person in our file answered, and asked for this.</summary>
    Herkend,

    /// <summary>Not sure: nothing is recorded, and a heavier manner is needed.</summary>
    NietZeker,

    GeenGehoor,
}

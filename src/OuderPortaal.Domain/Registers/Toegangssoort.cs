namespace OuderPortaal.Domain.Registers;

/// <summary>What sort of reader a row of the access list is about (article 8.1).</summary>
public enum Toegangssoort
{
    /// <summary>Staff, by their function.</summary>
    Functie,

    /// <summary>Who processes data for the SWV.</summary>
    Verwerker,

    /// <summary>An expert who advises on pupils (article 8.1, note 3); without an account here.</summary>
    Deskundige,

    /// <summary>The functionaris gegevensbescherming.</summary>
    Toezicht,
}

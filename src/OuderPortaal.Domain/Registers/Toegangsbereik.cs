namespace OuderPortaal.Domain.Registers;

/// <summary>How far a row of the access list reaches, widest first.</summary>
public enum Toegangsbereik
{
    AlleLeerlingen,

    /// <summary>Only pupils with whom somebody is involved (R-BIJ-4..6).</summary>
    AlleenBetrokken,

    /// <summary>No file, unless with a stated reason that is written down (R-AM-12).</summary>
    AlleenMetReden,

    GeenLeerlingen,
}

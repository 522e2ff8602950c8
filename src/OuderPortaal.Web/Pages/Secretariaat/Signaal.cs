namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>What to look out for in a case; shown in words.</summary>
public enum Signaal
{
    IdentiteitNietVast,
    GezagNietVast,
    AndereOuder,
    Bijna16,
    GeheimAdres,
    Teruggestuurd,

    /// <summary>An ingebrekestelling runs (R-AWB-9).</summary>
    InGebreke,

    /// <summary>A message of the verzoeker that nobody read.</summary>
    NieuwBericht,
}

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>How far a curator or mentor decides, as the register or the beschikking says (R-VTG-4..6). Only money is bewind: that gives no inzage.</summary>
public enum Omvang
{
    Persoonlijk,
    PersoonlijkEnFinancieel,

    /// <summary>Refused here: a person has to look (S-23).</summary>
    Financieel,
}

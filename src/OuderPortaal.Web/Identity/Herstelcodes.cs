namespace OuderPortaal.Web.Identity;

/// <summary>Codes on paper for who lost the phone: each works once, gives N1, and never counts as a fresh factor.</summary>
internal static class Herstelcodes
{
    public const int Aantal = 10;
}

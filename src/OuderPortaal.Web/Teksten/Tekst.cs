using OuderPortaal.Domain;

namespace OuderPortaal.Web.Teksten;

/// <summary>One text of the parents' side in both forms of address (R-AM-38). A test reads every one: neither form slips into the other, no sentence is too long.</summary>
/// <param name="U">For adults.</param>
/// <param name="Je">For pupils.</param>
public sealed record Tekst(string U, string Je)
{
    /// <summary>A text that addresses nobody and so reads the same for both.</summary>
    public Tekst(string beide)
        : this(beide, beide)
    {
    }

    public string In(Aanspreekvorm vorm) => vorm == Aanspreekvorm.U ? U : Je;
}

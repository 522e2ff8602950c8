using OuderPortaal.Domain;
using OuderPortaal.Domain.Scholingen;

namespace OuderPortaal.Web.Scholingen;

/// <summary>One member of staff and one subject.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Naam">As staff know each other.</param>
/// <param name="Functie">Label of the access list.</param>
/// <param name="Onderwerp">Trained in what.</param>
/// <param name="GevolgdOp">Local date of the newest training; null when there was none.</param>
/// <param name="Uiterlijk">Last local date on which it counts, or before which somebody new follows the first.</param>
/// <param name="Stand">What that means today.</param>
public sealed record Scholingsregel(MedewerkerId Wie, string Naam, string Functie, Scholingsonderwerp Onderwerp, DateOnly? GevolgdOp, DateOnly Uiterlijk, Scholingstand Stand)
{
    public bool IsAanDeBeurt => Stand is Scholingstand.Nodig or Scholingstand.LooptAf;
}

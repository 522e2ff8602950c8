namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>The words behind what was pointed at.</summary>
/// <param name="Gevonden">Those that may be read now.</param>
/// <param name="FactorNietVers">Some can be read after logging in again.</param>
public sealed record Aanwijzingen(IReadOnlyDictionary<Verwijzing, Aangewezen> Gevonden, bool FactorNietVers)
{
    public static Aanwijzingen Geen { get; } = new(new Dictionary<Verwijzing, Aangewezen>(), false);

    public Aangewezen? Bij(Verwijzing? verwijzing) => verwijzing is null ? null : Gevonden.GetValueOrDefault(verwijzing);
}

using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Leerlingen;

/// <summary>A roster beside the register as it is now. Who is missing in the roster is not in here: nobody is ever removed by it (R-AM-02).</summary>
/// <param name="Nieuw">Pupils whose number the register does not know.</param>
/// <param name="Gewijzigd">Pupils of whom something differs.</param>
/// <param name="Ongewijzigd">Number of rows that already stand so in the register.</param>
/// <param name="WordtVernietigd">Numbers of which a person confirmed that the whole pupil goes, and that are not gone from each source system: never read in.</param>
public sealed record Registervergelijking(IReadOnlyList<LeerlingGegevens> Nieuw, IReadOnlyList<Leerlingwijziging> Gewijzigd, int Ongewijzigd, IReadOnlyList<string> WordtVernietigd)
{
    /// <summary>Whether there is anything to confirm.</summary>
    public bool IsLeeg => Nieuw.Count == 0 && Gewijzigd.Count == 0;
}

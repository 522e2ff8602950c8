using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Import;

/// <summary>What a roster gave: every row, or none and the reasons.</summary>
/// <param name="Leerlingen">In the order of the file; empty when there is a fault.</param>
/// <param name="Fouten">At most <see cref="Importgrenzen.Meldingen"/>, in the order of the file.</param>
/// <param name="NogMeerFouten">Faults beyond those.</param>
public sealed record Leerlingresultaat(IReadOnlyList<LeerlingGegevens> Leerlingen, IReadOnlyList<Importfout> Fouten, int NogMeerFouten)
{
    public bool IsGelukt => Fouten.Count == 0;
}

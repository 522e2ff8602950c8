namespace OuderPortaal.Web.Import;

/// <summary>What a list gave: every row, or none and the reasons.</summary>
/// <param name="Rijen">In the order of the file; empty when there is a fault.</param>
/// <param name="Fouten">At most <see cref="Importgrenzen.Meldingen"/>, in the order of the file.</param>
/// <param name="NogMeerFouten">Faults beyond those.</param>
public sealed record Lijstresultaat<T>(IReadOnlyList<T> Rijen, IReadOnlyList<Importfout> Fouten, int NogMeerFouten)
{
    public bool IsGelukt => Fouten.Count == 0;
}

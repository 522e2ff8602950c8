namespace OuderPortaal.Web.Cijfers;

/// <summary>The last public figures, of this process, with how the database stood when they were counted.</summary>
public sealed class Jaarbewaring
{
    private volatile Tuple<string, IReadOnlyList<Jaarcijfers>>? _laatst;

    public IReadOnlyList<Jaarcijfers>? Lees(string stand) => _laatst is { } laatst && laatst.Item1 == stand ? laatst.Item2 : null;

    public void Bewaar(string stand, IReadOnlyList<Jaarcijfers> jaren) => _laatst = Tuple.Create(stand, jaren);
}

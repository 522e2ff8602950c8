namespace OuderPortaal.Web.Kluis;

/// <summary>One row, wrapped by the master key: when it cannot be opened, this key does not belong to this database.</summary>
internal sealed class Kanarie
{
    public const int EnigeId = 1;

    public int Id { get; init; } = EnigeId;

    public string HoofdsleutelId { get; init; } = "";

    public byte[] Zegel { get; init; } = [];
}

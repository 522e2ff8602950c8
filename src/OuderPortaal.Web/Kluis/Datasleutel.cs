namespace OuderPortaal.Web.Kluis;

/// <summary>The key of one case (owner), wrapped by the master key. While the row is there, its texts and files can be read; without it nobody can, ever.</summary>
internal sealed class Datasleutel
{
    /// <summary>The case: id of the Verzoek, Gegevensoverzicht, Leerling, ... whose texts this key opens.</summary>
    public Guid EigenaarId { get; init; }

    public byte[] Gewikkeld { get; init; } = [];

    public string HoofdsleutelId { get; init; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset AangemaaktOp { get; init; }
}

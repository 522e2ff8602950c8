using OuderPortaal.Web.Uploads;

namespace OuderPortaal.Web.Kluis;

/// <summary>A file in the vault. The bytes lie encrypted in the data folder; its own key is here, wrapped by the data key of the owner. Without the row nobody can read the file.</summary>
internal sealed class Kluisbestand
{
    public Guid Id { get; init; }

    /// <summary>The case that it is erased with.</summary>
    public Guid EigenaarId { get; set; }

    public byte[] Sleutel { get; set; } = [];

    public long Lengte { get; init; }

    public string Sha256 { get; init; } = "";

    public string MediaType { get; init; } = "";

    public Scanstand Scan { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset BewaardOp { get; init; }

    public KluisDocument Document => new(Id, Lengte, Sha256, MediaType, Scan);
}

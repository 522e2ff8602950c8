using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>What of the queue to show; lives in the URL.</summary>
public sealed class Werkvoorraadfilter
{
    /// <summary>Value of <see cref="Van"/> for requests that nobody has taken.</summary>
    public const string Niemand = "niemand";

    /// <summary>A number, the begin of one, or only its last figures.</summary>
    public string? Nummer { get; set; }

    public VerzoekSoort? Soort { get; set; }

    /// <summary>A member of staff, or <see cref="Niemand"/>.</summary>
    public string? Van { get; set; }

    public WachtOp? Wacht { get; set; }

    public Signaal? Let { get; set; }

    public bool IsLeeg => string.IsNullOrWhiteSpace(Nummer) && Soort is null && string.IsNullOrEmpty(Van) && Wacht is null && Let is null;
}

using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The facts from which staff read where a request stands.</summary>
public sealed record Zaakfeiten
{
    public required VerzoekSoort Soort { get; init; }

    public bool VraagtKoppeling => Soort.VraagtKoppeling();

    public bool HeeftOverzicht => Soort.HeeftOverzicht();

    public required VerzoekStatus Status { get; init; }

    /// <summary>The term stands still today.</summary>
    public bool StaatStil { get; init; }

    /// <summary>Proof was asked, the last day passed, nothing came.</summary>
    public bool BewijsBleefUit { get; init; }

    /// <summary>The last day has passed.</summary>
    public bool TeLaat { get; init; }

    /// <summary>A new date was named.</summary>
    public bool DatumGenoemd { get; init; }

    public bool HeeftLeerling { get; init; }

    public bool IdentiteitVast { get; init; }

    public bool HeeftLink { get; init; }

    /// <summary>Somebody else holds a link with the same pupil.</summary>
    public bool AndereOuder { get; init; }

    public bool GeheimAdres { get; init; }

    /// <summary>Local date; null while no pupil is matched.</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>How a birthday on 29 February counts for this request.</summary>
    public SchrikkelVerjaardag Schrikkel { get; init; }

    public OverzichtStatus? Overzicht { get; init; }

    /// <summary>A second person sent the overview back.</summary>
    public bool Teruggestuurd { get; init; }

    /// <summary>An ingebrekestelling runs.</summary>
    public bool InGebreke { get; init; }

    /// <summary>The verzoeker wrote a message that nobody read.</summary>
    public bool NieuwBericht { get; init; }
}

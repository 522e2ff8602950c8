using OuderPortaal.Domain.Deelvragen;

namespace OuderPortaal.Web.Pages.Secretariaat.Deelvragen;

/// <summary>What somebody fills in who lets colleagues search; what is missing the domain says in its own words.</summary>
public sealed class Zoekinvoer
{
    /// <summary>The question that stands there at first.</summary>
    public const string Voorstel = "Wilt u zoeken in uw mail en in uw mappen, ook op papier? Wij willen weten wat er is over deze persoon. Schrijf op wat u vindt en waar het staat. Verander of verwijder niets.";

    /// <summary>Accounts that were chosen.</summary>
    public List<string> Collegas { get; init; } = [];

    public string? Tekst { get; set; } = Voorstel;

    public DateOnly? Uiterlijk { get; set; }

    /// <summary>Those of the list that were chosen; what is not in it does not count.</summary>
    public IReadOnlyList<Zoeker> Gekozen(IReadOnlyList<Zoeker> lijst) => [.. lijst.Where(z => Collegas.Contains($"{z.Wie}"))];
}

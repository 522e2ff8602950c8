namespace OuderPortaal.Web.Tests.Kluis;

public sealed class Proefstuk
{
    private readonly List<Proefregel> _regels = [];

    public Guid Id { get; init; }

    public Guid ZaakId { get; init; }

    public string Status { get; set; } = "Nieuw";

    public string Motivering { get; private set; } = "";

    public string? Notitie { get; init; }

    public string? Adres { get; }

    public IReadOnlyList<Proefregel> Regels => _regels;

    public void Motiveer(string tekst) => Motivering = tekst;

    public void Voeg(Proefregel regel) => _regels.Add(regel);
}

public sealed class Proefregel
{
    public Guid Id { get; init; }

    public string Waarde { get; private set; } = "";

    public Proefregel(Guid id, string waarde) => (Id, Waarde) = (id, waarde);

    private Proefregel()
    {
    }

    public void Wijzig(string waarde) => Waarde = waarde;
}

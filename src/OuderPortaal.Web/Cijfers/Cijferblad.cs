using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Cijfers;

/// <summary>The figures over the requests that were received in a period, and what became of them since.</summary>
public sealed class Cijferblad(Periode periode)
{
    private readonly Dictionary<VerzoekSoort, Soortcijfers> _soorten = Enum.GetValues<VerzoekSoort>().ToDictionary(s => s, _ => new Soortcijfers());

    public Periode Periode => periode;

    public Soortcijfers Samen { get; } = new();

    public Soortcijfers Van(VerzoekSoort soort) => _soorten[soort];
}

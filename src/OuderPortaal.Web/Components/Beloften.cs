using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Components;

/// <summary>What the SWV promises to whom asks today, in words, by the settings of this moment: for pages that are about no request yet. A request that runs says its own dates.</summary>
public sealed class Beloften(PortaalDbContext db, TimeProvider klok)
{
    private Instellingswaarden? _waarden;

    /// <summary>"vier weken".</summary>
    public string Antwoord => Datumtekst.Duur(Waarden.Termijnen.BasisDagen);

    /// <summary>"28 dagen".</summary>
    public string AntwoordInDagen => Datumtekst.Dagen(Waarden.Termijnen.BasisDagen);

    /// <summary>"zes weken".</summary>
    public string Klacht => Datumtekst.Duur(7 * (Waarden.Keuzes.KlachtCommissie ? Klachttermijn.CommissieWeken : Klachttermijn.Weken));

    /// <summary>How long an overview can be opened: "zes weken".</summary>
    public string Overzicht => Datumtekst.Duur(Waarden.BeschikbaarDagen);

    public bool SchuiftOp => Waarden.Termijnen.Rolover == Rolover.Atw;

    public bool AndereOuderHoort => Waarden.Keuzes.InformeerAndereOuder;

    private Instellingswaarden Waarden
    {
        get
        {
            var nu = klok.GetUtcNow();
            return _waarden ??= db.InstellingenVersies.Where(i => i.Vanaf <= nu).OrderByDescending(i => i.Vanaf).First().Waarden;
        }
    }
}

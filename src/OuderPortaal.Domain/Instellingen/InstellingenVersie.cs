using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Instellingen;

/// <summary>
/// One immutable version of the settings of regels.md B12. A request keeps the version that was in force when it was received (R-TRM-14); a change makes a new version.
/// </summary>
public sealed class InstellingenVersie
{
    private InstellingenVersie()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>UTC instant from which new requests take this version.</summary>
    public DateTimeOffset Vanaf { get; private set; }

    public TermijnInstellingen Termijnen { get; private set; } = new();

    /// <summary>Amounts of the dwangsom and how its days are counted (R-AWB-10, R-AWB-13).</summary>
    public DwangsomInstellingen Dwangsom { get; private set; } = new();

    public Rechtsbescherming Regime { get; private set; } = Rechtsbescherming.Awb;

    /// <summary>Ask for proof within this many werkdagen after receipt (R-11.2-1).</summary>
    public int VraagBinnenWerkdagen { get; private set; } = 5;

    /// <summary>The overview stays available this many calendar days (R-INZ-12).</summary>
    public int BeschikbaarDagen { get; private set; } = 42;

    /// <summary>The composer and the releaser are two people (R-INZ-10).</summary>
    public bool VierOgen { get; private set; } = true;

    /// <summary>A factor counts as fresh for this many minutes (D-11).</summary>
    public int VerseFactorMinuten { get; private set; } = 10;

    /// <summary>Consent lasts this many months at most (R-TST-1).</summary>
    public int ToestemmingMaxMaanden { get; private set; } = 12;

    /// <summary>Families with an account hear thirty days before that data go (R-AM-32).</summary>
    public bool GezinVertellen { get; private set; }

    /// <summary>A parent without gezag can ask how it goes with the child (D-15, BW 1:377c).</summary>
    public bool Informatie377c { get; private set; } = true;

    /// <summary>Cents for a copy of an overview after the first free one: nothing. Stored, and read by nobody: every copy is free (A-6, R-11.1-3).</summary>
    public int ExtraKopieCenten { get; private set; }

    /// <summary>A committee advises on complaints: ten weeks instead of six (D-18).</summary>
    public bool KlachtCommissie { get; private set; }

    /// <summary>The body outside the SWV that an answer to a complaint names, in one line; empty when there is none (R-KLT-6).</summary>
    public string KlachtInstantie { get; private set; } = "";

    public static InstellingenVersie Standaard(DateTimeOffset nu) => new() { Id = Guid.CreateVersion7(nu), Vanaf = nu };

    /// <summary>What this version says, to change and make the next one of.</summary>
    public Instellingswaarden Waarden => new()
    {
        Termijnen = Termijnen,
        Dwangsom = Dwangsom,
        Regime = Regime,
        Keuzes = new()
        {
            GezinVertellen = GezinVertellen, Informatie377c = Informatie377c, InformeerAndereOuder = Termijnen.InformeerAndereOuder, KlachtCommissie = KlachtCommissie, KlachtInstantie = KlachtInstantie,
        },
        VraagBinnenWerkdagen = VraagBinnenWerkdagen,
        BeschikbaarDagen = BeschikbaarDagen,
        VierOgen = VierOgen,
        ToestemmingMaxMaanden = ToestemmingMaxMaanden,
    };

    /// <summary>The next version, with these values; what is no value of a setting stays as it is.</summary>
    public InstellingenVersie Volgende(Instellingswaarden waarden, DateTimeOffset vanaf)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        return new()
        {
            Id = Guid.CreateVersion7(vanaf),
            Vanaf = vanaf,
            Termijnen = waarden.Termijnen with { InformeerAndereOuder = waarden.Keuzes.InformeerAndereOuder },
            Dwangsom = waarden.Dwangsom,
            Regime = waarden.Regime,
            VraagBinnenWerkdagen = waarden.VraagBinnenWerkdagen,
            BeschikbaarDagen = waarden.BeschikbaarDagen,
            VierOgen = waarden.VierOgen,
            VerseFactorMinuten = VerseFactorMinuten,
            ToestemmingMaxMaanden = waarden.ToestemmingMaxMaanden,
            GezinVertellen = waarden.Keuzes.GezinVertellen,
            Informatie377c = waarden.Keuzes.Informatie377c,
            ExtraKopieCenten = ExtraKopieCenten,
            KlachtCommissie = waarden.Keuzes.KlachtCommissie,
            KlachtInstantie = waarden.Keuzes.KlachtInstantie,
        };
    }

    /// <summary>A new version with other terms or another regime; the rest stays as it is.</summary>
    public InstellingenVersie Volgende(TermijnInstellingen termijnen, Rechtsbescherming regime, DateTimeOffset vanaf)
    {
        ArgumentNullException.ThrowIfNull(termijnen);
        var nu = Waarden;
        return Volgende(nu with { Termijnen = termijnen, Regime = regime, Keuzes = nu.Keuzes with { InformeerAndereOuder = termijnen.InformeerAndereOuder } }, vanaf);
    }

    /// <summary>A new version with what the SWV chose; how it counts and the rest stay as they are.</summary>
    public InstellingenVersie MetKeuzes(Keuzes keuzes, DateTimeOffset vanaf) => Volgende(Waarden with { Keuzes = keuzes }, vanaf);
}

using OuderPortaal.Domain.Instellingen;

namespace OuderPortaal.Domain.Verzoeken;

/// <summary>
/// The decision on a request (R-11.8-1): proposed by one, made known by the directeur. Number, motivation, signer, regime; the letter is kept as it was sent.
/// </summary>
public sealed class Besluit
{
    private Besluit()
    {
    }

    internal Besluit(Guid id, Guid verzoekId, string nummer, BesluitUitkomst uitkomst, string motivering, MedewerkerId voorgelegdDoor)
    {
        Id = id;
        VerzoekId = verzoekId;
        Nummer = nummer;
        Uitkomst = uitkomst;
        Motivering = motivering;
        VoorgelegdDoor = voorgelegdDoor;
    }

    public Guid Id { get; private set; }

    public Guid VerzoekId { get; private set; }

    /// <summary>Number of the request with -B1.</summary>
    public string Nummer { get; private set; } = "";

    public BesluitUitkomst Uitkomst { get; private set; }

    /// <summary>In plain words, as the verzoeker reads it; required when not everything is given (R-11.5-2); encrypted at rest.</summary>
    public string Motivering { get; private set; } = "";

    /// <summary>What a parent without gezag is told; empty for every other besluit; encrypted at rest.</summary>
    public string Informatie { get; private set; } = "";

    /// <summary>Why a parent without gezag is told nothing; null for every other besluit.</summary>
    public Informatieweigering? Informatieweigering { get; private set; }

    /// <summary>Says only that a pupil of 16 decides, and of no child whether we know it: nothing to judge, on paper or in the portal (R-AM-03, R-VTG-2).</summary>
    public bool ZegtNietsOverHetDossier => Informatieweigering == Verzoeken.Informatieweigering.LeerlingBeslistZelf;

    /// <summary>How we know that somebody without gezag is a parent; null for every other besluit.</summary>
    public Ouderschapsbewijs? Ouderschap { get; private set; }

    public MedewerkerId VoorgelegdDoor { get; private set; }

    public MedewerkerId? OndertekendDoor { get; private set; }

    /// <summary>Who signed in the place of the directeur (R-AM-13); null when the directeur did.</summary>
    public MedewerkerId? WaarnemerId { get; private set; }

    /// <summary>Name of the waarnemer as the letter says it; empty when the directeur signed.</summary>
    public string Waarnemer { get; private set; } = "";

    /// <summary>The mandaat of the waarnemer as the letter says it; empty when the directeur signed.</summary>
    public string Mandaat { get; private set; } = "";

    /// <summary>UTC instant that stops the term (D-19); null until then.</summary>
    public DateTimeOffset? BekendgemaaktOp { get; private set; }

    public Bekendmakingswijze? Wijze { get; private set; }

    /// <summary>Remedies that the letter names, as in force at receipt.</summary>
    public Rechtsbescherming? Regime { get; private set; }

    /// <summary>Last local date for bezwaar or the petition: six weeks, rolled (R-AWB-7).</summary>
    public DateOnly? EindeBezwaar { get; private set; }

    internal void Beantwoord(Informatieantwoord antwoord) =>
        (Informatie, Informatieweigering, Ouderschap) = antwoord.Weigering is null ? (antwoord.Informatie.Trim(), null, antwoord.Ouderschap) : ("", antwoord.Weigering, antwoord.Ouderschap);

    internal void TekenAlsWaarnemer(MedewerkerId wie, string naam, string mandaat) => (WaarnemerId, Waarnemer, Mandaat) = (wie, naam, mandaat);

    internal void MaakBekend(MedewerkerId door, Bekendmakingswijze wijze, Rechtsbescherming regime, DateOnly eindeBezwaar, DateTimeOffset op)
    {
        OndertekendDoor = door;
        Wijze = wijze;
        Regime = regime;
        EindeBezwaar = eindeBezwaar;
        BekendgemaaktOp = op;
    }
}

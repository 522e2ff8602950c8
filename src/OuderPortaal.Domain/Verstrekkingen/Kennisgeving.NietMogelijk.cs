using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Verstrekkingen;

/// <content>A recipient who is not told: a reason and a second person, or never had what was changed (R-11.7-2, S-29).</content>
public sealed partial class Kennisgeving
{
    /// <summary>Proposed, or decided with the state NietMogelijk.</summary>
    public NietMogelijkReden? Reden { get; private set; }

    /// <summary>Why it is not possible or does not apply, as the verzoeker reads it; encrypted at rest.</summary>
    public string Toelichting { get; private set; } = "";

    public MedewerkerId? VoorgesteldDoor { get; private set; }

    /// <summary>The second person.</summary>
    public MedewerkerId? GoedgekeurdDoor { get; private set; }

    /// <summary>A second person must agree that it is not possible.</summary>
    public bool WachtOpTweede => Status == KennisgevingStatus.TeBeoordelen && Reden is not null;

    /// <summary>Somebody says that this recipient cannot be told. Nothing changes until a second person agrees. Refused without a reason in words.</summary>
    public void StelNietMogelijkVoor(NietMogelijkReden reden, string? toelichting, MedewerkerId door, DateTimeOffset nu)
    {
        Require(KennisgevingStatus.TeBeoordelen);
        if (!Enum.IsDefined(reden))
            throw new RuleViolation("R-11.7-2", "Kies waarom het niet kan.", "Reden");
        EisUitleg(toelichting);
        (Reden, Toelichting, VoorgesteldDoor) = (reden, toelichting!.Trim(), door);
        Raise(new NietMogelijkVoorgesteld(Id, VerzoekId, nu));
    }

    /// <summary>A second person agrees that it is not possible (S-29). Refused for who proposed it.</summary>
    public void KeurNietMogelijkGoed(MedewerkerId door, DateTimeOffset nu)
    {
        Require(KennisgevingStatus.TeBeoordelen);
        if (VoorgesteldDoor is null)
            throw new RuleViolation("R-11.7-2", "Schrijf eerst op waarom het niet kan. Daarna kijkt een collega.");
        if (VoorgesteldDoor == door)
            throw new RuleViolation("R-11.7-2", "Dit stelde u zelf voor. Een collega moet het ermee eens zijn.");
        GoedgekeurdDoor = door;
        RondAf(KennisgevingStatus.NietMogelijk, Amsterdam.Datum(nu), nu);
    }

    /// <summary>This recipient never got what was changed. Refused without a reason in words.</summary>
    public void LaatBuiten(string? toelichting, MedewerkerId door, DateTimeOffset nu)
    {
        Require(KennisgevingStatus.TeBeoordelen);
        EisUitleg(toelichting);
        (Reden, Toelichting, VoorgesteldDoor) = (null, toelichting!.Trim(), door);
        RondAf(KennisgevingStatus.NietVanToepassing, Amsterdam.Datum(nu), nu);
    }

    private static void EisUitleg(string? toelichting)
    {
        if (toelichting is null || toelichting.Trim().Length < 10)
            throw new RuleViolation("R-11.7-2", "Schrijf in een zin waarom. De ouder of leerling leest dit.", "Toelichting");
    }
}

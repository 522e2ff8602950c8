namespace OuderPortaal.Domain.Registers;

/// <summary>
/// That a member of staff signed to keep silent: which words, and when (article 10.3, R-10.3-1). Never changed. Asked once, at the first login; it counts while its words are those of today.
/// </summary>
public sealed class Geheimhoudingsverklaring : Aggregate
{
    private Geheimhoudingsverklaring()
    {
    }

    public MedewerkerId Wie { get; private set; }

    /// <summary>The version of the words that was read and signed.</summary>
    public int Tekstversie { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GetekendOp { get; private set; }

    /// <summary>Its words are those of today.</summary>
    public bool Geldt => Tekstversie == Geheimhoudingstekst.Huidig.Versie;

    /// <summary>Signs. Refuses without the tick, and when other words were read than those of today.</summary>
    /// <param name="wie">Who signs, for oneself.</param>
    /// <param name="gelezen">Version of the words on the screen.</param>
    /// <param name="akkoord">The tick.</param>
    /// <param name="nu">UTC instant.</param>
    public static Geheimhoudingsverklaring Teken(MedewerkerId wie, int gelezen, bool akkoord, DateTimeOffset nu)
    {
        if (gelezen != Geheimhoudingstekst.Huidig.Versie)
            throw new RuleViolation("R-10.3-1", "De tekst is net veranderd. Lees hem nog een keer en teken dan.");
        if (!akkoord)
            throw new RuleViolation("R-10.3-1", "Zet het vinkje als u dit belooft. Anders kunt u hier niet werken. Vragen? Bel uw leidinggevende.", "Akkoord");
        var verklaring = new Geheimhoudingsverklaring { Id = Guid.CreateVersion7(nu), Wie = wie, Tekstversie = gelezen, GetekendOp = nu };
        verklaring.Raise(new GeheimhoudingGetekend(verklaring.Id, nu));
        return verklaring;
    }
}

namespace OuderPortaal.Domain.Instellingen;

/// <summary>
/// One change of one setting: from what to what, by whom, when, and what the jurist said. Immutable; numbered within the setting, so that two people who change the same one at once cannot both be right.
/// </summary>
public sealed class Instellingswijziging : Aggregate
{
    private Instellingswijziging()
    {
    }

    /// <summary>Code of the setting (<see cref="Instelling.Code"/>).</summary>
    public string Instelling { get; private set; } = "";

    /// <summary>1, 2, ... within the setting.</summary>
    public int Nummer { get; private set; }

    /// <summary>In the fixed form of the setting.</summary>
    public string Oud { get; private set; } = "";

    /// <summary>In the fixed form of the setting.</summary>
    public string Nieuw { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>In which role.</summary>
    public Rol Rol { get; private set; }

    /// <summary>UTC instant from which it counts.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Encrypted at rest; empty when no jurist was asked.</summary>
    public string JuristWie { get; private set; } = "";

    /// <summary>Local date.</summary>
    public DateOnly? JuristOp { get; private set; }

    /// <summary>Encrypted at rest; empty when no jurist was asked.</summary>
    public string JuristWat { get; private set; } = "";

    /// <summary>
    /// Changes a setting. Refuses a role that it is not for, a value that is out of bounds or the same, an open legal question without the note of a jurist, and a form that shows another value than there is by now.
    /// </summary>
    /// <param name="instelling">Which.</param>
    /// <param name="stand">Everything as it is now.</param>
    /// <param name="getypt">The new value, as typed.</param>
    /// <param name="nota">What the jurist said; asked for some.</param>
    /// <param name="gezien">Number of the last change that the form was made with; 0 for none.</param>
    /// <param name="vorige">The last change of this setting; null when it was never changed.</param>
    /// <param name="door">Who.</param>
    /// <param name="rol">In which role.</param>
    /// <param name="nu">UTC instant.</param>
    public static (Instellingswijziging Wijziging, Instellingenstand Stand) Wijzig(
        Instelling instelling, Instellingenstand stand, string? getypt, Juristnota? nota, int gezien, Instellingswijziging? vorige, MedewerkerId door, Rol rol, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(instelling);
        if (!instelling.MagDoor(rol))
            throw new RuleViolation("B12", "Deze instelling verandert iemand anders.");
        if (gezien != (vorige?.Nummer ?? 0))
            throw new RuleViolation("B12", "Een collega veranderde dit intussen. Kijk hoe het nu is en kies opnieuw.");
        var (oud, nieuw) = (instelling.Lees(stand), instelling.Keur(getypt));
        if (oud == nieuw)
            throw new RuleViolation("B12", "Zo staat het al. Er verandert niets.", nameof(Nieuw));
        if (instelling.VraagtJurist)
            (nota ?? new(null, null, null)).Eis(nu);

        var wijziging = new Instellingswijziging
        {
            Id = Guid.CreateVersion7(nu),
            Instelling = instelling.Code,
            Nummer = gezien + 1,
            Oud = oud,
            Nieuw = nieuw,
            Door = door,
            Rol = rol,
            Op = nu,
            JuristWie = instelling.VraagtJurist ? nota!.Wie!.Trim() : "",
            JuristOp = instelling.VraagtJurist ? nota!.Op : null,
            JuristWat = instelling.VraagtJurist ? nota!.Wat!.Trim() : "",
        };
        wijziging.Raise(new InstellingGewijzigd(wijziging.Id, instelling.Code, instelling.IsJuridisch, nu));
        return (wijziging, instelling.Zet(stand, nieuw));
    }
}

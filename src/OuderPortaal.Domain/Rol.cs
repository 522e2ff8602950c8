namespace OuderPortaal.Domain;

/// <summary>The five roles of staff (R-AM-07). A parent or pupil has none.</summary>
public enum Rol
{
    /// <summary>Intake, proof, links, compose, release, sending; all pupils.</summary>
    Secretariaat,

    /// <summary>Composes and releases within the own reach (AlleLeerlingen or Betrokkenheid).</summary>
    Behandelaar,

    /// <summary>Releases and makes besluiten known; all requests.</summary>
    Directeur,

    /// <summary>Functionaris gegevensbescherming: sees all of the process, decides nothing.</summary>
    Fg,

    /// <summary>Jobs, staff accounts, settings; no pupil data.</summary>
    Beheerder,
}

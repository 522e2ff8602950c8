namespace OuderPortaal.Domain.Bewaren;

/// <summary>Why data of a pupil must wait although their term passed (R-12.1-5, R-AM-32).</summary>
public enum Beletselsoort
{
    /// <summary>A request about this pupil is open.</summary>
    OpenVerzoek,

    /// <summary>Bezwaar against a besluit about this pupil may still come.</summary>
    Bezwaartermijn,

    /// <summary>An open request about a pupil with this date of birth was not matched to the register yet.</summary>
    NietGekoppeldVerzoek,

    /// <summary>Somebody objects to who acts for this pupil, and the directeur did not decide.</summary>
    GezagConflict,

    /// <summary>Data went out without a ground or although they were closed off, or must no longer be used: somebody still looks at it.</summary>
    OpenTaak,

    /// <summary>The family is told first, and that was less than thirty days ago or did not happen yet.</summary>
    GezinVertellen,

    /// <summary>A complaint about this pupil, or about a request about this pupil, is open.</summary>
    OpenKlacht,

    /// <summary>Bezwaar against a besluit about this pupil was made and is not decided.</summary>
    OpenBezwaar,
}

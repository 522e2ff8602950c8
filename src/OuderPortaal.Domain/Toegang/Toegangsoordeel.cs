namespace OuderPortaal.Domain.Toegang;

/// <summary>Whether somebody may have something now, and if not, why: each has its own sentence and its own road on (<see cref="Toegangsweg"/>).</summary>
public enum Toegangsoordeel
{
    AllesGoed,

    /// <summary>Not the request of this account, or no such request: 404 and one journaal row.</summary>
    NietVanU,

    /// <summary>There is no overview to open: not yet, on paper, or taken back.</summary>
    NietBeschikbaar,

    /// <summary>The last day of the overview has passed (R-INZ-12).</summary>
    Verlopen,

    /// <summary>The pupil grew out of this link: 16 for who holds gezag, 18 for VertegenwoordigingWilsonbekwaam (R-VTG-17, R-VTG-20).</summary>
    Leeftijd,

    /// <summary>The pupil is too young for this link: 16 to decide alone, 18 for a curator or mentor (D-16, R-AM-10).</summary>
    NogTeJong,

    /// <summary>The pupil is under curatele: the curator decides (R-VTG-4).</summary>
    OnderCuratele,

    /// <summary>Nothing says that this account may act for this pupil.</summary>
    GeenKoppeling,

    /// <summary>It is claimed, and not judged yet.</summary>
    InOnderzoek,

    /// <summary>Another holder of gezag objected; the directeur decides (R-VTG-9).</summary>
    Betwist,

    /// <summary>It was judged that this account may not act for this pupil (R-VTG-10).</summary>
    GeenGezag,

    /// <summary>The link ended, or its dates passed (R-VTG-16).</summary>
    KoppelingVervallen,

    /// <summary>A helper who may only see how things stand.</summary>
    AlleenMeelezen,

    /// <summary>We are not sure enough who this is (D-11).</summary>
    NiveauTeLaag,

    /// <summary>This way to log in is new to the account: it opens no file for 72 hours (ADR 0016).</summary>
    Wachttijd,

    /// <summary>Passkey or code was shown too long ago: shows it again and comes back.</summary>
    FactorNietVers,
}

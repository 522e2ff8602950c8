using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>What is known when proof of identity is asked: all that the ladder looks at (R-ID-1, R-ID-2).</summary>
public sealed record Ladderfeiten
{
    /// <summary>Why it is asked; null while that is not chosen yet.</summary>
    public Twijfel? Twijfel { get; init; }

    /// <summary>How sure we are now who this is.</summary>
    public Niveau Niveau { get; init; } = Niveau.N1;

    public AntwoordKanaal AntwoordKanaal { get; init; }

    /// <summary>There is an account in which a code can be typed.</summary>
    public bool HeeftAccount { get; init; } = true;

    /// <summary>The request is matched to a pupil in our files.</summary>
    public bool LeerlingBekend { get; init; } = true;

    /// <summary>Our own file has a person of the name of the verzoeker.</summary>
    public bool StaatInDossier { get; init; } = true;

    /// <summary>Our own file has an address of that person.</summary>
    public bool HeeftAdres { get; init; }

    /// <summary>Local date since which that address stands in the file; null: of old.</summary>
    public DateOnly? AdresSinds { get; init; }

    /// <summary>Our own file has a number of that person.</summary>
    public bool HeeftTelefoon { get; init; }

    /// <summary>The people around the pupil live at more than one address, or one of those is secret.</summary>
    public bool WonenApart { get; init; }

    /// <summary>Somebody objected against the link of another, and that is not decided.</summary>
    public bool ConflictOpen { get; init; }

    /// <summary>Local date of today.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>
    /// Level to which the answer leads: N3 for an answer online, N2 on paper (D-11, B4).
    /// </summary>
    public Niveau Nodig => NodigVoor(AntwoordKanaal);

    /// <inheritdoc cref="Nodig"/>
    public static Niveau NodigVoor(AntwoordKanaal kanaal) => kanaal == AntwoordKanaal.Digitaal ? Niveau.N3 : Niveau.N2;

    /// <summary>The facts of one request. The pupil who asks is known from the register itself; everybody else from the contacts in it.</summary>
    public static Ladderfeiten Van(Verzoek verzoek, Leerling? leerling, Niveau niveau, bool conflictOpen, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        var bekend = leerling is null ? null : Bekende.Van(leerling, verzoek);
        return new Ladderfeiten
        {
            Niveau = niveau,
            AntwoordKanaal = verzoek.AntwoordKanaal,
            HeeftAccount = verzoek.AccountId is not null,
            LeerlingBekend = leerling is not null,
            StaatInDossier = bekend is not null,
            HeeftAdres = bekend?.Adres.Length > 0,
            AdresSinds = bekend?.AdresSinds,
            HeeftTelefoon = bekend?.Telefoon.Length > 0,
            WonenApart = leerling?.WonenApart == true,
            ConflictOpen = conflictOpen,
            Vandaag = vandaag,
        };
    }
}

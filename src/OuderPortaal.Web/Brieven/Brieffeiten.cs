using OuderPortaal.Domain;
using OuderPortaal.Domain.Bezwaren;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Ingebrekestellingen;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Brieven;

/// <summary>All that a letter may say: the request as it is at that moment, the SWV, and what the letter is about.</summary>
/// <param name="Verzoek">The request.</param>
/// <param name="Swv">Who writes.</param>
/// <param name="Nu">UTC instant of the letter.</param>
public sealed record Brieffeiten(Verzoek Verzoek, Samenwerkingsverband Swv, DateTimeOffset Nu)
{
    /// <summary>To whom: who asks, unless said otherwise.</summary>
    public Geadresseerde Aan { get; init; } = Geadresseerde.Van(Verzoek);

    /// <summary>The pupil of the register, in letters about a 16th birthday.</summary>
    public Leerling? Leerling { get; init; }

    /// <summary>The question for proof that the letter is about.</summary>
    public Bewijsverzoek? Bewijs { get; init; }

    /// <summary>All questions for proof that are still open with the same last day as <see cref="Bewijs"/>: one reminder names them together.</summary>
    public IReadOnlyList<Bewijsverzoek> OpenBewijzen => [.. Verzoek.Bewijsverzoeken.Where(b => b.Bewijstermijn == Bewijs?.Bewijstermijn && b.StaatOpen(Vandaag)).OrderBy(b => b.GevraagdOp)];

    /// <summary>Who signs this besluit in the place of the directeur, and on which mandaat; null in every other letter.</summary>
    public (string Naam, string Mandaat)? Waarnemer { get; init; }

    /// <summary>Why a proof could not be used, as the verzoeker reads it.</summary>
    public string RedenAfkeuring { get; init; } = "";

    /// <summary>The overview, with what is left out and where we searched.</summary>
    public Gegevensoverzicht? Overzicht { get; init; }

    /// <summary>The items of a correction or of an objection to the use, with what was decided and done.</summary>
    public Correctie? Correctie { get; init; }

    /// <summary>Bezwaar against the besluit, in the letter of its receipt.</summary>
    public Bezwaarschrift? Bezwaar { get; init; }

    /// <summary>The ingebrekestelling that the letter is about.</summary>
    public Ingebrekestelling? Ingebrekestelling { get; init; }

    /// <summary>The reader may not see what our files hold: the letter names nothing of it.</summary>
    public bool ZonderDossiergegevens { get; init; }

    /// <summary>Why the verzoeker may not act for the pupil.</summary>
    public Afwijsreden? Afwijsreden { get; init; }

    public DateOnly Vandaag => Amsterdam.Datum(Nu);

    public Termijn Termijn => Verzoek.Termijn;

    public Aanspreekvorm Vorm => Aan.Vorm;

    /// <summary>The u-text or the je-text (R-AM-38).</summary>
    public string Kies(string u, string je) => Vorm == Aanspreekvorm.U ? u : je;

    /// <summary>The person it is about: the name as the verzoeker typed it.</summary>
    public string Betrokkene => Verzoek.BetrokkeneNaam;

    /// <summary>First name of the pupil; as typed while there is none in the register.</summary>
    public string Voornaam => Leerling?.Voornaam ?? Betrokkene.Split(' ', 2)[0];
}

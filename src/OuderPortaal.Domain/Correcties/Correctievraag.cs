using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Domain.Correcties;

/// <summary>One item as the verzoeker asks it.</summary>
/// <param name="Soort">What must happen.</param>
/// <param name="Grond">Why, in plain words.</param>
/// <param name="Plek">Where it stands.</param>
/// <param name="Was">What it says now; encrypted at rest.</param>
/// <param name="Wordt">What it should say; required for Verbetering and Aanvulling, else empty; encrypted at rest.</param>
/// <param name="Toelichting">Proof or explanation in words, never required; encrypted at rest.</param>
public sealed record Correctievraag(CorrectieSoort Soort, CorrectieGrond Grond, Correctieplek Plek, string Was = "", string Wordt = "", string Toelichting = "")
{
    public const int MaxTekst = 4000;

    /// <summary>Everything about the pupil must go: one item (R-AM-34).</summary>
    public bool Alles { get; init; }

    /// <summary>As the overview named it; a person looks at it again.</summary>
    public Aard Aard { get; init; } = Aard.Feit;

    /// <summary>A document that shows it, never required: its id in the vault. Null: none.</summary>
    public Guid? BewijsId { get; init; }

    /// <summary>The same for an objection to the use (AVG 21): about which data, and why, in own words; nothing else fits.</summary>
    public (string Zin, string Veld)? GebrekVanBezwaar() => this switch
    {
        _ when Soort != CorrectieSoort.Afscherming || Alles => ("Een bezwaar tegen gebruik gaat alleen over niet meer gebruiken.", nameof(Soort)),
        _ when string.IsNullOrWhiteSpace(Toelichting) => ("Schrijf waarom wij deze gegevens niet meer mogen gebruiken.", nameof(Toelichting)),
        _ => Gebrek(),
    };

    /// <summary>The sentence that says what is missing, and the field; null when it can be filed.</summary>
    public (string Zin, string Veld)? Gebrek() => this switch
    {
        _ when !Enum.IsDefined(Soort) => ("Kies wat er moet gebeuren.", nameof(Soort)),
        _ when !Enum.IsDefined(Grond) => ("Kies waarom. 'Weet ik niet' mag ook.", nameof(Grond)),
        { Alles: true, Soort: not CorrectieSoort.Verwijdering } => ("Alles tegelijk kan alleen bij weghalen. Kies anders welk gegeven het is.", nameof(Soort)),
        { Alles: false } when string.IsNullOrWhiteSpace(Plek.Omschrijving) => ("Schrijf om welk gegeven het gaat.", "Plek"),
        { Soort: CorrectieSoort.Verbetering } when string.IsNullOrWhiteSpace(Wordt) => ("Schrijf wat er moet staan.", nameof(Wordt)),
        { Soort: CorrectieSoort.Aanvulling } when string.IsNullOrWhiteSpace(Wordt) => ("Schrijf wat erbij moet.", nameof(Wordt)),
        _ when Math.Max(Math.Max(Was.Length, Wordt.Length), Toelichting.Length) > MaxTekst => ($"Schrijf hoogstens {MaxTekst} tekens.", nameof(Wordt)),
        _ => null,
    };
}

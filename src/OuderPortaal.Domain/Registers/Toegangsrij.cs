namespace OuderPortaal.Domain.Registers;

/// <summary>One row of the access list (bijlage of the reglement, article 8.2): functions, never names (R-INZ-6).</summary>
/// <param name="Soort">What sort of reader.</param>
/// <param name="Functie">As the reglement calls it; the same word stands at the accounts of staff.</param>
/// <param name="Rol">The role in this portal; null for who has no account here.</param>
/// <param name="Bereik">How far it reaches in this portal.</param>
/// <param name="Reikwijdte">Which data, in words.</param>
/// <param name="Motivering">Why.</param>
public sealed record Toegangsrij(Toegangssoort Soort, string Functie, Rol? Rol, Toegangsbereik Bereik, string Reikwijdte, string Motivering)
{
    private const int LangsteNaam = 100;
    private const int LangsteTekst = 300;

    /// <summary>Reads files of pupils: what an overview and the reglement tell of it.</summary>
    public bool IsLezer => Soort == Toegangssoort.Functie && Bereik != Toegangsbereik.GeenLeerlingen;

    /// <summary>What the portal itself lets this role reach; null for a Behandelaar, whose account says so (R-AM-07).</summary>
    public static Toegangsbereik? BereikVan(Rol rol) => rol switch
    {
        Domain.Rol.Secretariaat or Domain.Rol.Directeur => Toegangsbereik.AlleLeerlingen,
        Domain.Rol.Fg => Toegangsbereik.AlleenMetReden,
        Domain.Rol.Beheerder => Toegangsbereik.GeenLeerlingen,
        _ => null,
    };

    /// <summary>Without spaces around it. Refuses what is missing or too long, and a reach that this portal does not give the role: the list must be true.</summary>
    public Toegangsrij Gekeurd()
    {
        if (!Enum.IsDefined(Soort) || !Enum.IsDefined(Bereik) || (Rol is { } r && !Enum.IsDefined(r)))
            throw new RuleViolation("R-8.2-1", "Kies uit de lijst.");
        var schoon = this with
        {
            Functie = Vereist(Functie, nameof(Functie), "Schrijf de functie op.", LangsteNaam),
            Reikwijdte = Vereist(Reikwijdte, nameof(Reikwijdte), "Schrijf op tot welke gegevens deze functie toegang heeft.", LangsteTekst),
            Motivering = Vereist(Motivering, nameof(Motivering), "Schrijf op waarom dat nodig is.", LangsteTekst),
        };
        var metAccount = Soort is Toegangssoort.Functie or Toegangssoort.Toezicht;
        if (metAccount && Rol is null)
            throw new RuleViolation("R-8.1-1", "Kies de rol die deze functie in het portaal heeft.", nameof(Rol));
        if (!metAccount && Rol is not null)
            throw new RuleViolation("R-8.1-1", "Een verwerker of deskundige heeft geen account in dit portaal. Kies geen rol.", nameof(Rol));
        if ((Rol == Domain.Rol.Fg) != (Soort == Toegangssoort.Toezicht))
            throw new RuleViolation("R-8.1-1", "De rol van de FG hoort bij toezicht, en bij niets anders.", nameof(Rol));
        if (Rol is { } rol && (BereikVan(rol) is { } vast ? vast != Bereik : Bereik is not (Toegangsbereik.AlleLeerlingen or Toegangsbereik.AlleenBetrokken)))
            throw new RuleViolation("R-8.1-1", "Dit bereik geeft het portaal niet aan deze rol. Kies het bereik dat klopt.", nameof(Bereik));
        return schoon;
    }

    private static string Vereist(string? tekst, string veld, string leeg, int langste) => Invoertekst.Vereist(tekst, langste, "R-8.2-1", veld, leeg);
}

using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Identiteit;

/// <summary>
/// Which proof of identity may be asked in one case, lightest first, and which one is proposed: the lightest that is enough for the answer (R-ID-1, R-ID-2, R-AM-03,
/// R-AM-15, D-10). Pure: facts in, verdicts out. The parent herself may always come to the desk; that is her choice and needs no question.
/// </summary>
public sealed class Bewijsladder
{
    /// <summary>An address in the file is old enough for a letter with a code after so many calendar days (R-ID-2).</summary>
    public const int AdresDagen = 30;

    private Bewijsladder(Ladderfeiten feiten)
    {
        Feiten = feiten;
        Stappen = [.. new[] { Bewijswijze.Terugbellen, Bewijswijze.Briefcode, Bewijswijze.Balie, Bewijswijze.AfgeschermdeKopie }.Select(Stap)];
    }

    public Ladderfeiten Feiten { get; }

    /// <summary>The manners, lightest first.</summary>
    public IReadOnlyList<Ladderstap> Stappen { get; }

    /// <summary>The lightest manner that may be asked and is enough; null when none may.</summary>
    public Bewijswijze? Voorstel => Stappen.FirstOrDefault(s => s.Mag)?.Wijze;

    /// <summary>Why no proof at all may be asked; null when it may (D-10).</summary>
    public string? NietsVragen => Feiten.Niveau >= Niveau.N2 ? "Wij weten al wie dit is. Vraag dan geen bewijs." : null;

    public static Bewijsladder Van(Ladderfeiten feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        return new(feiten);
    }

    public Ladderstap Voor(Bewijswijze wijze) =>
        Stappen.FirstOrDefault(s => s.Wijze == wijze) ?? new(wijze, Niveau.N1, "Een uittreksel bewijst het gezag, niet wie iemand is. Kies een andere manier.", "R-ID-2");

    /// <summary>Another manner than proposed, further up.</summary>
    public bool IsZwaarder(Bewijswijze wijze) => Voorstel is { } voorstel && wijze > voorstel;

    /// <summary>Refuses a manner that may not be asked, and a heavier one than proposed without a reason. Says whether it is heavier.</summary>
    public bool EisMogelijk(Bewijswijze wijze, string reden)
    {
        if (NietsVragen is { } waarom)
            throw new RuleViolation("D-10", waarom, "Onderwerp");
        if (Voor(wijze) is { WaaromNiet: { } niet } stap)
            throw new RuleViolation(stap.Regel, niet, "Wijze");
        if (IsZwaarder(wijze) && string.IsNullOrWhiteSpace(reden))
            throw new RuleViolation("R-ID-2", "Schrijf waarom een lichtere manier niet genoeg is. De ouder leest deze zin.", "RedenZwaarder");
        return IsZwaarder(wijze);
    }

    private Ladderstap Stap(Bewijswijze wijze)
    {
        var geeft = wijze is Bewijswijze.Briefcode or Bewijswijze.Balie ? Niveau.N3 : Niveau.N2;
        var (regel, waarom) = WaaromNiet(wijze, geeft);
        return new(wijze, geeft, waarom, regel);
    }

    // The first line that fits is the sentence that staff read: what can be mended comes before what cannot.
    private (string Regel, string? Waarom) WaaromNiet(Bewijswijze wijze, Niveau geeft) => (wijze, Feiten) switch
    {
        (_, { Niveau: >= Niveau.N2 }) => ("D-10", NietsVragen),
        (not (Bewijswijze.Terugbellen or Bewijswijze.Briefcode), { Twijfel: Twijfel.NieuwAccountOnbekend }) =>
            ("R-AM-15", "Bij een nieuw account belt u terug of stuurt u een brief met code. Meer mag u niet vragen."),
        (Bewijswijze.Balie, _) => ("", null),
        (_, { LeerlingBekend: false }) => ("R-AM-03", "Er is geen leerling gekoppeld. Koppel eerst de leerling, of kies de balie."),
        (Bewijswijze.AfgeschermdeKopie, { AntwoordKanaal: not AntwoordKanaal.Post }) => ("R-AM-15", "Een kopie kan alleen als het antwoord per post gaat. Kies de brief of de balie."),
        (Bewijswijze.AfgeschermdeKopie, _) => ("", null),
        (Bewijswijze.Terugbellen, { ConflictOpen: true } or { Twijfel: Twijfel.Conflict }) => ("R-ID-2", "Er is een conflict. Een ex-partner weet de antwoorden ook. Bel daarom niet terug."),
        (Bewijswijze.Terugbellen, { WonenApart: true }) => ("R-ID-2", "Rond dit kind zijn twee adressen bekend, of een geheim adres. Bel daarom niet terug."),
        (Bewijswijze.Briefcode, { HeeftAccount: false }) => ("R-ID-2", "Deze verzoeker heeft geen account om een code in te vullen."),
        (_, { StaatInDossier: false }) => ("R-ID-2", "Niemand met deze naam staat als contact bij de leerling."),
        (Bewijswijze.Terugbellen, { HeeftTelefoon: false }) => ("R-ID-2", "Er staat geen telefoonnummer van deze persoon in het dossier."),
        (Bewijswijze.Briefcode, { HeeftAdres: false }) => ("R-ID-2", "Er staat geen adres van deze persoon in het dossier."),
        (Bewijswijze.Briefcode, { AdresSinds: { } sinds, Vandaag: var vandaag }) when sinds.AddDays(AdresDagen) > vandaag =>
            ("R-ID-2", "Het adres in het dossier is pas veranderd. Een brief met code kan na 30 dagen."),
        _ when geeft < Feiten.Nodig => ("R-ID-2", "Het antwoord gaat online. Daarvoor is dit niet genoeg."),
        _ => ("", null),
    };
}

using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Kantoor;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>From proposal to closed.</content>
public sealed partial class Verzoek
{
    /// <summary>
    /// Puts a decision before the directeur. A motivation is required unless everything is given (R-11.5-2). BuitenBehandeling only when proof was asked and the last
    /// day passed without it (R-ID-7).
    /// </summary>
    public void LegVoor(BesluitUitkomst uitkomst, string? motivering, MedewerkerId door, DateTimeOffset nu)
    {
        Require(VerzoekStatus.InBehandeling);
        if (!Enum.IsDefined(uitkomst))
            throw new RuleViolation("R-11.5-1", "Kies een uitkomst.", "Uitkomst");
        if (Soort.HeeftOnderdelen() && uitkomst != BesluitUitkomst.BuitenBehandeling)
            throw new RuleViolation("R-COR-3", "Beslis per onderdeel. De uitkomst volgt daaruit.", "Uitkomst");
        if (Soort == VerzoekSoort.Informatieverzoek377c && uitkomst != BesluitUitkomst.BuitenBehandeling)
            throw new RuleViolation("R-VTG-10", "Schrijf wat wij de ouder vertellen, of kies waarom niet.", "Uitkomst");
        if (uitkomst is BesluitUitkomst.Afgewezen or BesluitUitkomst.DeelsToegewezen && string.IsNullOrWhiteSpace(motivering))
            throw new RuleViolation("R-11.5-2", "Schrijf waarom, in een zin die de ouder begrijpt.", "Motivering");
        if (uitkomst == BesluitUitkomst.BuitenBehandeling)
            EisBuitenBehandeling(Amsterdam.Datum(nu), Amsterdam.Datum(nu), "Dit kan pas als u om bewijs vroeg en de laatste dag voorbij is.", "Uitkomst");

        Voorleggen(uitkomst, motivering?.Trim() ?? "", door, nu);
    }

    /// <summary>Puts the decisions per item of a correction before the directeur: the whole follows from them (R-COR-3), the reasons stand with each. Refused while one is not judged.</summary>
    public void LegCorrectieVoor(Correctie correctie, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(correctie);
        Require(VerzoekStatus.InBehandeling);
        if (correctie.VerzoekId != Id || correctie.Uitkomst is not { } uitkomst)
            throw new RuleViolation("R-COR-3", "Beoordeel eerst elk onderdeel.");
        Voorleggen(uitkomst, "", door, nu);
    }

    /// <summary>The directeur returns the proposal; work goes on.</summary>
    public void GeefTerug(MedewerkerId door, DateTimeOffset nu)
    {
        Require(VerzoekStatus.InBesluitvorming);
        Besluit = null;
        Status = VerzoekStatus.InBehandeling;
        Raise(new BesluitTeruggegeven(Id, door, nu));
    }

    /// <summary>
    /// Who signs does so in the place of the directeur, and stands on the besluit with the mandaat (R-AM-13). Refuses a waarneming that does not hold today and on the day that is signed for, and who proposed it.
    /// </summary>
    public void TekenAlsWaarnemer(Waarneming waarneming, string naam, DateOnly datum, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(waarneming);
        Require(VerzoekStatus.InBesluitvorming);
        if (!waarneming.Geldt(Amsterdam.Datum(nu)) || !waarneming.Geldt(datum))
            throw new RuleViolation("R-AM-13", "Uw waarneming geldt niet op deze dag. Dan tekent alleen de directeur.", "Datum");
        if (Besluit!.VoorgelegdDoor == waarneming.MedewerkerId)
            throw new RuleViolation("R-AM-13", "U stelde deze beslissing zelf op. Een ander moet tekenen.");
        Besluit.TekenAlsWaarnemer(waarneming.MedewerkerId, naam, waarneming.Mandaat);
    }

    /// <summary>
    /// Signs and makes the decision known at this instant, which stops the term (D-19, R-AM-21). Refused while the term stands still, but for BuitenBehandeling after a
    /// lapse (R-AM-18b), and for who proposed it (R-AM-13). The day of posting or handing over on paper may lie before today, never after; in the portal it is today.
    /// </summary>
    public void MaakBekend(MedewerkerId door, Bekendmakingswijze wijze, DateTimeOffset bekendgemaaktOp, DateTimeOffset nu)
    {
        Require(VerzoekStatus.InBesluitvorming);
        var vandaag = Amsterdam.Datum(nu);
        var datum = Amsterdam.Datum(bekendgemaaktOp);
        if (Besluit!.VoorgelegdDoor == door)
            throw new RuleViolation("R-AM-13", "U stelde deze beslissing zelf op. Een ander moet tekenen.");
        if (Besluit.WaarnemerId is { } waarnemer && waarnemer != door)
            throw new RuleViolation("R-AM-13", "Een ander begon te tekenen als waarnemer. Bekijk de beslissing opnieuw.");
        if (Besluit.Uitkomst == BesluitUitkomst.BuitenBehandeling)
            EisBuitenBehandeling(vandaag, datum, "Het bewijs kwam toch nog. Geef het verzoek terug en ga verder.");
        else if (IsOpgeschort(vandaag))
            throw new RuleViolation("R-AM-18b", "De tijd staat stil: wij wachten op een bewijs. Beslissen kan pas daarna.");
        if (!Enum.IsDefined(wijze))
            throw new RuleViolation("R-AWB-5", "Kies hoe de beslissing naar de verzoeker gaat.", "Wijze");
        if (datum > vandaag || datum < OntvangenOp || (wijze == Bekendmakingswijze.Portaal && datum < vandaag))
            throw new RuleViolation("R-AWB-5", "Vul de echte dag in: niet na vandaag en niet voor de ontvangst.", "Datum");
        if (wijze == Bekendmakingswijze.Portaal && AccountId is null)
            throw new RuleViolation("R-AM-35", "De verzoeker heeft geen account. Stuur de brief per post of geef hem mee.", "Wijze");

        Besluit.MaakBekend(door, wijze, Instellingen.Regime, Bezwaartermijn.Indienen(datum, Kalender.Werkdagen).Einde, bekendgemaaktOp);
        Status = VerzoekStatus.Besloten;
        Raise(new BesluitBekendgemaakt(Id, Besluit.Uitkomst, wijze, nu));
    }

    /// <summary>
    /// Tells that the answer will be late, with a new date: on or before the last day by D13 (R-TRM-13), after it within the two werkdagen that D13b promised (R-AM-22).
    /// R does not move. Refuses a date that is not after R and after today.
    /// </summary>
    public void MeldVertraging(DateOnly verwachtOp, DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        var vandaag = Amsterdam.Datum(nu);
        if (Termijn.Uiterlijk is not { } uiterlijk)
            throw new RuleViolation("R-TRM-13", "Er is nu geen laatste dag: wij wachten op een bewijs.", "VerwachtOp");
        if (verwachtOp <= uiterlijk)
            throw new RuleViolation("R-TRM-13", "Kies een datum na de laatste dag.", "VerwachtOp");
        if (verwachtOp <= vandaag || verwachtOp > vandaag.AddYears(1))
            throw new RuleViolation("R-TRM-13", "Kies een datum na vandaag, binnen een jaar.", "VerwachtOp");
        VerwachtOp = verwachtOp;
        Raise(new VertragingGemeld(Id, verwachtOp, nu));
    }

    /// <summary>The verzoeker withdraws (R-TRM-17). Asking again is a new request.</summary>
    public void TrekIn(DateTimeOffset nu)
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        Status = VerzoekStatus.Ingetrokken;
        Besluit = null;
        GeslotenOp = nu;
        Raise(new VerzoekIngetrokken(Id, nu));
    }

    /// <summary>
    /// Closes after the term for bezwaar has passed; what was granted must have been done. An objection to the use comes with its items, and is refused while something of it is
    /// still closed off (R-AM-29).
    /// </summary>
    public void SluitAf(DateTimeOffset nu, Correctie? correctie)
    {
        Require(VerzoekStatus.Besloten, VerzoekStatus.Uitgevoerd);
        if (Besluit?.EindeBezwaar is not { } einde || Amsterdam.Datum(nu) <= einde)
            throw new RuleViolation("R-AWB-7", "De termijn voor bezwaar loopt nog.");
        if (Soort == VerzoekSoort.BezwaarVerwerking && (correctie?.VerzoekId != Id || correctie.WachtOpOpheffing(this).Count > 0))
            throw new RuleViolation("R-AM-29", "De gegevens zijn nog dicht. Hef eerst de afscherming op.");
        Status = VerzoekStatus.Afgesloten;
        GeslotenOp = nu;
        Raise(new VerzoekAfgesloten(Id, nu));
    }

    /// <summary>What was granted is going to be done; <see cref="Correctie.BeginUitvoering"/> asks this.</summary>
    internal void BeginUitvoering(DateTimeOffset nu)
    {
        Require(VerzoekStatus.Besloten);
        Status = VerzoekStatus.Uitvoering;
        Raise(new UitvoeringBegonnen(Id, nu));
    }

    /// <summary>Everything that was granted was done; <see cref="Correctie.VinkAf"/> asks this.</summary>
    internal void RondUitvoeringAf(DateTimeOffset nu)
    {
        Require(VerzoekStatus.Uitvoering);
        Status = VerzoekStatus.Uitgevoerd;
        Raise(new VerzoekUitgevoerd(Id, nu));
    }

    /// <summary>Something of it was erased: what the verzoeker added in own words may repeat it, so it goes too (R-AM-28).</summary>
    internal void Redigeer() => Toelichting = "";

    private void Voorleggen(BesluitUitkomst uitkomst, string motivering, MedewerkerId door, DateTimeOffset nu)
    {
        Besluit = new Besluit(Guid.CreateVersion7(nu), Id, $"{Nummer}-B1", uitkomst, motivering, door);
        Status = VerzoekStatus.InBesluitvorming;
        Raise(new BesluitVoorgelegd(Id, uitkomst, nu));
    }

    // C2: no later than R and four weeks after the bewijstermijn (Awb 4:5); after that the request itself must be answered.
    private void EisBuitenBehandeling(DateOnly vandaag, DateOnly datum, string alsBewijsKwam, string? veld = null)
    {
        if (BuitenBehandelingUiterlijk(vandaag) is not { } uiterlijk)
            throw new RuleViolation("R-ID-7", alsBewijsKwam, veld);
        if (datum > uiterlijk)
            throw new RuleViolation("D-06", $"Dit kon tot en met {Datumtekst.Voluit(uiterlijk)}. Beslis nu over het verzoek zelf.", veld);
    }
}

using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Toegang;

namespace OuderPortaal.Domain.Leerlingen;

/// <summary>
/// For which pupil somebody acts, as what, from when to when, on which proof (R-VTG-16). Local dates. Access is judged anew each time:
/// a link that is written as active gives nothing once the pupil is 16, even if no job ever ran.
/// </summary>
public sealed partial class Vertegenwoordiging : Aggregate
{
    // R-VTG-16.
    private const int HercontroleMaanden = 12;

    private Vertegenwoordiging()
    {
    }

    public Guid LeerlingId { get; private set; }

    /// <summary>Null for somebody on paper without an account, and for a machtiging that nobody accepted yet.</summary>
    public AccountId? AccountId { get; private set; }

    /// <summary>Name of the person as proved; encrypted at rest.</summary>
    public string Naam { get; private set; } = "";

    public VertegenwoordigingSoort Soort { get; private set; }

    public VertegenwoordigingStatus Status { get; private set; }

    /// <summary>Null while nothing was proved.</summary>
    public Gezagsbewijs? Bewijs { get; private set; }

    /// <summary>Local date on which the proof was seen.</summary>
    public DateOnly? GezienOp { get; private set; }

    /// <summary>Local date that stands on the extract.</summary>
    public DateOnly? AfgegevenOp { get; private set; }

    /// <summary>Of a curator or mentor.</summary>
    public Omvang? Omvang { get; private set; }

    /// <summary>Institution for which a named worker acts; empty otherwise.</summary>
    public string Instelling { get; private set; } = "";

    /// <summary>Local date on which the mandate of that worker was seen.</summary>
    public DateOnly? MandaatGezienOp { get; private set; }

    /// <summary>Who judged last; null while nobody did, and for what the giver of a machtiging did.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>First local date.</summary>
    public DateOnly Van { get; private set; }

    /// <summary>Last local date, of a refused one that of the refusal; null when it ends by age or by hand.</summary>
    public DateOnly? TotEnMet { get; private set; }

    /// <summary>Null while it lasts.</summary>
    public Eindreden? Eindreden { get; private set; }

    /// <summary>Null unless refused.</summary>
    public Afwijsreden? Afwijsreden { get; private set; }

    /// <summary>Says to be bewindvoerder; somebody looks by hand.</summary>
    public bool Bewind { get; private set; }

    /// <summary>Local date on which somebody said that the gezag may have changed; null when nobody did since the proof was seen.</summary>
    public DateOnly? SignaalOp { get; private set; }

    /// <summary>Local date from which the proof must be seen again: twelve months after it was seen, or at once on a signal. Null when it is not about gezag (R-VTG-16).</summary>
    public DateOnly? HercontroleOp => Soort is VertegenwoordigingSoort.Zelf or VertegenwoordigingSoort.Gemachtigde ? null : SignaalOp ?? GezienOp?.AddMonths(HercontroleMaanden);

    /// <summary>What the decision table needs to know of it.</summary>
    public Koppelfeiten Feiten => new(Soort, Status, Van, TotEnMet, Reikwijdte) { RustOpGever = GeverLinkId is not null };

    /// <summary>
    /// Said by who filed a request that was matched to this pupil: nobody types it again. Refuses a soort that does not fit the age of the pupil.
    /// </summary>
    public static Vertegenwoordiging VraagAan(
        Leerling leerling, AccountId? account, string naam, VertegenwoordigingSoort soort, DateTimeOffset nu, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        Gezagseisen.EisLeeftijd(soort, leerling.Geboortedatum, Amsterdam.Datum(nu), schrikkel);
        var link = Nieuw(leerling, account, naam, soort, nu);
        link.Raise(new VertegenwoordigingAangevraagd(link.Id, link.LeerlingId, account, nu));
        return link;
    }

    /// <summary>Records a link that was judged at once. Refuses what <see cref="KenToe"/> refuses.</summary>
    public static Vertegenwoordiging LegVast(
        Leerling leerling, AccountId? account, string naam, VertegenwoordigingSoort soort, Onderbouwing bewijs, MedewerkerId door, DateTimeOffset nu,
        SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var link = Nieuw(leerling, account, naam, soort, nu);
        link.KenToe(soort, bewijs, leerling, door, nu, schrikkel);
        return link;
    }

    /// <inheritdoc cref="LegVast(Leerling, AccountId?, string, VertegenwoordigingSoort, Onderbouwing, MedewerkerId, DateTimeOffset, SchrikkelVerjaardag)"/>
    public static Vertegenwoordiging LegVast(
        Leerling leerling, AccountId? account, string naam, VertegenwoordigingSoort soort, Gezagsbewijs bewijs, DateOnly gezienOp, DateOnly? totEnMet, MedewerkerId door, DateTimeOffset nu,
        SchrikkelVerjaardag schrikkel = default) =>
        LegVast(leerling, account, naam, soort, new Onderbouwing(bewijs, gezienOp) { TotEnMet = totEnMet }, door, nu, schrikkel);

    /// <summary>The proof came and is looked at.</summary>
    public void NeemInBeoordeling(DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Aangevraagd);
        EisGeenMachtiging();
        Status = VertegenwoordigingStatus.InBeoordeling;
        Raise(new VertegenwoordigingInBeoordeling(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>Says to be bewindvoerder: that gives no inzage by itself, a person has to look (R-VTG-6, S-23).</summary>
    public void MeldBewind(DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.InBeoordeling);
        EisGeenMachtiging();
        (Status, Bewind) = (VertegenwoordigingStatus.InBeoordeling, true);
        Raise(new BewindGemeld(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>
    /// The proof is good: from today. Refuses a soort that does not fit the age of the pupil today (R-VTG-1..5), a proof that proves something else (R-VTG-7), one seen in
    /// the future, and an end that is missing or too far (R-VTG-12).
    /// </summary>
    public void KenToe(VertegenwoordigingSoort soort, Onderbouwing bewijs, Leerling leerling, MedewerkerId door, DateTimeOffset nu, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(bewijs);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.InBeoordeling);
        EisGeenMachtiging();
        if (leerling.Id != LeerlingId)
            throw new RuleViolation("R-ID-8", "De koppeling hoort bij een andere leerling.");
        Gezagseisen.Eis(soort, bewijs, leerling.Geboortedatum, Amsterdam.Datum(nu), schrikkel);
        Gezagseisen.EisGever(this, soort, bewijs.Gever, leerling, Amsterdam.Datum(nu), schrikkel);

        (Soort, Status, Van, GeverLinkId) = (soort, VertegenwoordigingStatus.Actief, Amsterdam.Datum(nu), bewijs.Gever?.Id);
        Neem(bewijs, door);
        Raise(new VertegenwoordigingVastgelegd(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>May not act for this pupil. The letter says which roads remain (R-VTG-10).</summary>
    public void WijsAf(Afwijsreden reden, MedewerkerId door, DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.InBeoordeling);
        EisGeenMachtiging();
        if (!Enum.IsDefined(reden))
            throw new RuleViolation("C2", "Kies waarom deze persoon niet mag handelen.", "Reden");
        (Status, Afwijsreden, Door, TotEnMet) = (VertegenwoordigingStatus.Afgewezen, reden, door, Amsterdam.Datum(nu));
        Raise(new VertegenwoordigingAfgewezen(Id, LeerlingId, AccountId, reden, nu));
    }

    /// <summary>Somebody objected: nothing opens any more until the directeur decided. Called by <see cref="GezagConflict"/> only.</summary>
    public void Betwist(DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Actief);
        Status = VertegenwoordigingStatus.Betwist;
        Raise(new VertegenwoordigingBetwist(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>The directeur decided that the objection does not end it. Called by <see cref="GezagConflict"/> only.</summary>
    public void Handhaaf(MedewerkerId door, DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Betwist);
        (Status, Door) = (VertegenwoordigingStatus.Actief, door);
        Raise(new VertegenwoordigingGehandhaafd(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>Something says that the gezag may have changed: the proof must be seen again, and until then the link goes on (C2).</summary>
    public void MeldSignaal(DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Actief, VertegenwoordigingStatus.Betwist);
        SignaalOp = Amsterdam.Datum(nu);
        Raise(new GezagssignaalGemeld(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>The proof was seen again and is still good; refuses what <see cref="KenToe"/> refuses.</summary>
    public void Hercontroleer(Onderbouwing bewijs, Leerling leerling, MedewerkerId door, DateTimeOffset nu, SchrikkelVerjaardag schrikkel = default)
    {
        ArgumentNullException.ThrowIfNull(bewijs);
        ArgumentNullException.ThrowIfNull(leerling);
        Require(VertegenwoordigingStatus.Actief);
        EisGeenMachtiging();
        Gezagseisen.Eis(Soort, bewijs, leerling.Geboortedatum, Amsterdam.Datum(nu), schrikkel);
        Neem(bewijs, door);
        SignaalOp = null;
        Raise(new VertegenwoordigingGecontroleerd(Id, LeerlingId, AccountId, nu));
    }

    /// <summary>Ends it at once. Refused when it ended before, so that the first reason stays.</summary>
    public void Beeindig(Eindreden reden, MedewerkerId? door, DateTimeOffset nu)
    {
        Require(VertegenwoordigingStatus.Aangevraagd, VertegenwoordigingStatus.InBeoordeling, VertegenwoordigingStatus.Actief, VertegenwoordigingStatus.Betwist);
        (Status, Eindreden, Door, TotEnMet) = (VertegenwoordigingStatus.Beeindigd, reden, door ?? Door, Amsterdam.Datum(nu));
        Raise(new VertegenwoordigingBeeindigd(Id, LeerlingId, AccountId, reden, nu));
    }

    /// <summary>Whether this link gives anything on this local date: active, within its dates, and fitting the age of the pupil on that date. A machtiging asks its giver too.</summary>
    public bool GeldtOp(DateOnly datum, DateOnly geboortedatum, Vertegenwoordiging? gever = null, SchrikkelVerjaardag schrikkel = default) =>
        Toegangstabel.VanKoppeling(FeitenMet(gever), geboortedatum, datum, onderCuratele: false, schrikkel) == Toegangsoordeel.AllesGoed;

    /// <summary>Whether the proof has to be seen again; access goes on until somebody decided (C2).</summary>
    public bool MoetHercontrole(DateOnly vandaag) =>
        Status is VertegenwoordigingStatus.Actief or VertegenwoordigingStatus.Betwist && HercontroleOp <= vandaag;

    private static Vertegenwoordiging Nieuw(Leerling leerling, AccountId? account, string naam, VertegenwoordigingSoort soort, DateTimeOffset nu)
    {
        if (string.IsNullOrWhiteSpace(naam))
            throw new RuleViolation("R-VTG-16", "Vul de naam in van wie mag handelen.", "Naam");
        return new() { Id = Guid.CreateVersion7(nu), LeerlingId = leerling.Id, AccountId = account, Naam = naam.Trim(), Soort = soort, Van = Amsterdam.Datum(nu) };
    }

    private void Neem(Onderbouwing bewijs, MedewerkerId door)
    {
        (Bewijs, GezienOp, AfgegevenOp, TotEnMet) = (bewijs.Bewijs, bewijs.GezienOp, bewijs.AfgegevenOp, bewijs.TotEnMet);
        (Omvang, Instelling, MandaatGezienOp, Door) = (bewijs.Omvang, bewijs.Instelling.Trim(), bewijs.MandaatGezienOp, door);
    }

    private void Require(params ReadOnlySpan<VertegenwoordigingStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", $"Dit kan niet meer: deze koppeling is {Toestand(Status)}. Ververs de pagina.");
    }

    private static string Toestand(VertegenwoordigingStatus status) => status switch
    {
        VertegenwoordigingStatus.Aangevraagd => "aangevraagd",
        VertegenwoordigingStatus.InBeoordeling => "in beoordeling",
        VertegenwoordigingStatus.Actief => "actief",
        VertegenwoordigingStatus.Betwist => "betwist",
        VertegenwoordigingStatus.Beeindigd => "al beëindigd",
        _ => "afgewezen",
    };
}

using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Toestemmingen;

/// <summary>
/// That we tell about a new pupil that we hold data, why, and what can be done about it (article 6.2, R-INF-1..3): within one month. One per pupil; a letter (D14) per household that decides, or
/// to the pupil from 16. Not needed only with proof. Local dates.
/// </summary>
public sealed class Informatiebericht : Aggregate
{
    private static readonly Contactrelatie[] Beslissers = [Contactrelatie.OuderMetGezag, Contactrelatie.Voogd, Contactrelatie.GecertificeerdeInstelling];

    private Informatiebericht()
    {
    }

    public Guid LeerlingId { get; private set; }

    public InformatieberichtStatus Status { get; private set; }

    /// <summary>Local date on which the pupil came into the register.</summary>
    public DateOnly AangemeldOp { get; private set; }

    /// <summary>Last local date: one month later (AVG 14 lid 3).</summary>
    public DateOnly Uiterlijk { get; private set; }

    /// <summary>Local date on which the letters went into the post.</summary>
    public DateOnly? VerzondenOp { get; private set; }

    /// <summary>To whom, one line per letter; encrypted at rest.</summary>
    public string Aan { get; private set; } = "";

    /// <summary>Local date on which they knew already.</summary>
    public DateOnly? BekendOp { get; private set; }

    /// <summary>How that is known: a signed form, a version of the folder; encrypted at rest.</summary>
    public string Bewijs { get; private set; } = "";

    public MedewerkerId? Door { get; private set; }

    /// <summary>For a pupil that came into the register.</summary>
    public static Informatiebericht Voor(Guid leerlingId, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu), LeerlingId = leerlingId, Status = InformatieberichtStatus.TeVersturen, AangemeldOp = Amsterdam.Datum(nu), Uiterlijk = Amsterdam.Datum(nu).AddMonths(1),
    };

    /// <summary>To whom the letters go on this date: the pupil from 16; before, everybody with gezag, together where they live at one address (R-INF-2).</summary>
    public static IReadOnlyList<Informatieontvanger> Ontvangers(Leerling leerling, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(leerling);
        var leeftijd = Leeftijdsgrens.Leeftijd(leerling.Geboortedatum, vandaag);
        if (leeftijd >= 16)
            return [new([leerling.Naam], leerling.Adres, leeftijd >= 18 ? Aanspreekvorm.U : Aanspreekvorm.Je)];
        return
        [
            .. leerling.Contacten.Where(c => Beslissers.Contains(c.Relatie)).OrderBy(c => c.Relatie).ThenBy(c => c.Naam, StringComparer.Ordinal)
                .GroupBy(c => c.Adres.Length == 0 ? c.Id.ToString() : Leerling.AlsZoeknaam(c.Adres), StringComparer.Ordinal)
                .Select(g => new Informatieontvanger([.. g.Select(c => c.Naam)], g.First().Adres, Aanspreekvorm.U)),
        ];
    }

    /// <summary>The letters went into the post on this local date. Refuses a date after today or before the pupil came, and when nobody has an address.</summary>
    public void LegVerzendingVast(DateOnly op, IReadOnlyList<Informatieontvanger> aan, MedewerkerId door, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(aan);
        Require(InformatieberichtStatus.TeVersturen, InformatieberichtStatus.Onbestelbaar);
        var metAdres = aan.Where(o => o.Adres.Length > 0).ToList();
        if (metAdres.Count == 0)
            throw new RuleViolation("R-INF-3", "Er is geen adres. Vraag de school om het adres van wie gezag heeft.");
        EisDag(op, AangemeldOp, nu);
        (Status, VerzondenOp, Aan, Door) = (InformatieberichtStatus.Verzonden, op, string.Join('\n', metAdres.Select(o => $"{o.Aanhef}, {o.Adres}")), door);
        Raise(new InformatieberichtVerzonden(LeerlingId, metAdres.Count < aan.Count, nu));
    }

    /// <summary>They knew already, since this local date. Refused without saying how that is known (R-INF-3), and for a date after today.</summary>
    public void VerklaarNietNodig(DateOnly bekendOp, string? bewijs, MedewerkerId door, DateTimeOffset nu)
    {
        Require(InformatieberichtStatus.TeVersturen, InformatieberichtStatus.Onbestelbaar);
        if (bewijs is null || bewijs.Trim().Length < 10)
            throw new RuleViolation("R-INF-3", "Schrijf op waaruit blijkt dat zij het al weten. Bijvoorbeeld: ondertekend aanmeldformulier.", "Bewijs");
        EisDag(bekendOp, DateOnly.MinValue, nu);
        (Status, BekendOp, Bewijs, Door) = (InformatieberichtStatus.NietNodig, bekendOp, bewijs.Trim(), door);
        Raise(new InformatieberichtNietNodig(LeerlingId, nu));
    }

    /// <summary>It came back.</summary>
    public void MeldOnbestelbaar(MedewerkerId door, DateTimeOffset nu)
    {
        Require(InformatieberichtStatus.Verzonden);
        (Status, Door) = (InformatieberichtStatus.Onbestelbaar, door);
        Raise(new InformatieberichtOnbestelbaar(LeerlingId, nu));
    }

    private static void EisDag(DateOnly op, DateOnly vanaf, DateTimeOffset nu)
    {
        if (op > Amsterdam.Datum(nu) || op < vanaf)
            throw new RuleViolation("R-INF-1", "Deze dag kan niet kloppen. Kijk de datum na.", "Op");
    }

    private void Require(params ReadOnlySpan<InformatieberichtStatus> toegestaan)
    {
        if (!toegestaan.Contains(Status))
            throw new RuleViolation("C2", "Dit kan niet meer: een collega was u net voor. Ververs de pagina.");
    }
}

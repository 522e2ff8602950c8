namespace OuderPortaal.Domain.Taken;

/// <summary>One thing to do, for a role or for one person, before a local date; written in the transaction of what caused it.</summary>
public sealed class Taak : Aggregate
{
    private Taak()
    {
    }

    /// <summary>What stands in a form or URL instead of the key.</summary>
    public string PubliekId { get; private set; } = "";

    public TaakSoort Soort { get; private set; }

    /// <summary>The role that must act.</summary>
    public Rol VoorRol { get; private set; }

    /// <summary>One person of that role; null: whoever comes first.</summary>
    public MedewerkerId? VoorMedewerker { get; private set; }

    public Guid? VerzoekId { get; private set; }

    /// <summary>The pupil, when it is about no request.</summary>
    public Guid? LeerlingId { get; private set; }

    /// <summary>The one thing it is about, where a request or pupil has more of them: a letter, a consent, a link. Found by it, never by its words.</summary>
    public Guid? BetreftId { get; private set; }

    /// <summary>What to do, without a name of a parent or child.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Last local date to do it.</summary>
    public DateOnly Uiterlijk { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset OntstaanOp { get; private set; }

    /// <summary>UTC instant; null while open.</summary>
    public DateTimeOffset? GedaanOp { get; private set; }

    public MedewerkerId? GedaanDoor { get; private set; }

    public static Taak Maak(TaakSoort soort, Rol voor, Guid? verzoek, string omschrijving, DateOnly uiterlijk, DateTimeOffset nu, MedewerkerId? medewerker = null, Guid? leerling = null, Guid? betreft = null) => new()
    {
        Id = Guid.CreateVersion7(nu),
        PubliekId = Domain.PubliekId.Nieuw(),
        Soort = soort,
        VoorRol = voor,
        VoorMedewerker = medewerker,
        VerzoekId = verzoek,
        LeerlingId = leerling,
        BetreftId = betreft,
        Omschrijving = omschrijving,
        Uiterlijk = uiterlijk,
        OntstaanOp = nu,
    };

    /// <summary>Ticks it off; ticking twice is refused, so that two people know of each other.</summary>
    public void VinkAf(MedewerkerId door, DateTimeOffset nu)
    {
        if (GedaanOp is not null)
            throw new RuleViolation("C2", "Deze taak was al gedaan. Een collega was u net voor.");
        Vervul(nu);
        GedaanDoor = door;
        Raise(new TaakAfgevinkt(Id, VerzoekId, nu));
    }

    /// <summary>What it asked for happened by another road.</summary>
    public void Vervul(DateTimeOffset nu) => GedaanOp ??= nu;
}

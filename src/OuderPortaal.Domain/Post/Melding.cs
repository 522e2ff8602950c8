namespace OuderPortaal.Domain.Post;

/// <summary>A short notice in the inbox of an account that belongs to no request and has no letter: what happened, without a name or a content (S-17).</summary>
public sealed class Melding
{
    private Melding()
    {
    }

    public Guid Id { get; private set; }

    public AccountId AccountId { get; private set; }

    public MeldingSoort Soort { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant at which the inbox was opened; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }

    /// <summary>The pupil it is about, so that it is told once; never shown. Null for most.</summary>
    public Guid? LeerlingId { get; private set; }

    /// <summary>Local date that it names; null for most.</summary>
    public DateOnly? Dag { get; private set; }

    public static Melding Over(MeldingSoort soort, AccountId account, DateTimeOffset nu) => new() { Id = Guid.CreateVersion7(nu), AccountId = account, Soort = soort, Op = nu };

    /// <summary>Data of this pupil go from this local date on (R-AM-32).</summary>
    public static Melding GegevensGaanWeg(AccountId account, Guid leerling, DateOnly dag, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), AccountId = account, Soort = MeldingSoort.GegevensGaanWeg, LeerlingId = leerling, Dag = dag, Op = nu };

    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;
}

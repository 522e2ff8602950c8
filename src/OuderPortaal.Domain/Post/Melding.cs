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

    public static Melding Over(MeldingSoort soort, AccountId account, DateTimeOffset nu) => new() { Id = Guid.CreateVersion7(nu), AccountId = account, Soort = soort, Op = nu };

    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;
}

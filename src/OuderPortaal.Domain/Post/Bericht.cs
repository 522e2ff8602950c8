namespace OuderPortaal.Domain.Post;

/// <summary>A row in the inbox of an account: the legal notice that a letter is there. The mail is only a nudge (ontwerp.md 2.5).</summary>
public sealed class Bericht
{
    private Bericht()
    {
    }

    public Guid Id { get; private set; }

    public AccountId AccountId { get; private set; }

    public Guid VerzoekId { get; private set; }

    public Guid BriefId { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant of the first opening; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }

    public static Bericht Over(Brief brief, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return new() { Id = Guid.CreateVersion7(brief.Op), AccountId = account, VerzoekId = brief.VerzoekId, BriefId = brief.Id, Op = brief.Op };
    }

    public void MarkeerGelezen(DateTimeOffset nu) => GelezenOp ??= nu;
}

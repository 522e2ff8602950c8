namespace OuderPortaal.Domain.Fglijnen;

/// <summary>One message in a line with the FG. Its words, and about which request they are, are encrypted under the key of the line and go with it.</summary>
public sealed class Fgbericht
{
    private Fgbericht()
    {
    }

    internal Fgbericht(Fglijn lijn, Fgrichting richting, MedewerkerId? door, string tekst, string over, DateTimeOffset nu) =>
        (Id, FglijnId, Richting, Door, Tekst, Over, Op) = (Guid.CreateVersion7(nu), lijn.Id, richting, door, tekst, over, nu);

    public Guid Id { get; private set; }

    public Guid FglijnId { get; private set; }

    public Fgrichting Richting { get; private set; }

    /// <summary>Which FG wrote it; null for one of the parent or pupil.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>Encrypted at rest.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Number of the request that it is about; empty when about none. Encrypted at rest: nobody can see from a request that its FG was written to.</summary>
    public string Over { get; private set; } = "";

    /// <summary>UTC instant.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>UTC instant at which the other side first saw it; null while unread.</summary>
    public DateTimeOffset? GelezenOp { get; private set; }
}

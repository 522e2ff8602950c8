using System.Collections.Concurrent;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>Keeps every mail instead of sending it, or fails as it is told. Register it with <see cref="In"/>.</summary>
public sealed class Postvanger : IMailTransport
{
    private readonly ConcurrentQueue<Mailbericht> _mails = new();

    public IReadOnlyCollection<Mailbericht> Mails => _mails;

    /// <summary>What happens after a mail was taken; null: nothing.</summary>
    public Func<Mailbericht, Exception?>? Fout { get; set; }

    /// <summary>An application whose mails end here: <c>var (app, post) = Postvanger.In(new PortaalApp())</c>.</summary>
    public static (PortaalApp App, Postvanger Post) In(PortaalApp app)
    {
        var post = new Postvanger();
        app.Bus = post;
        return (app, post);
    }

    public Task VerstuurAsync(Mailbericht bericht, CancellationToken ct)
    {
        if (Fout?.Invoke(bericht) is { } fout)
            return Task.FromException(fout);
        _mails.Enqueue(bericht);
        return Task.CompletedTask;
    }
}

namespace OuderPortaal.Web.Mail;

/// <summary>Development: a mail goes to the folder <see cref="Postmap"/>, nowhere else.</summary>
public sealed class MapTransport(Postmap map, TimeProvider klok) : IMailTransport
{
    public async Task VerstuurAsync(Mailbericht bericht, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        if (!Postadres.IsGeldig(bericht.Aan))
            throw new MailNietVerstuurd("AdresOngeldig", blijvend: true, server: false);
        await map.BewaarAsync(bericht, klok.GetUtcNow(), ct);
    }
}

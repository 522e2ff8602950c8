using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Options;
using OuderPortaal.Web.Components;

namespace OuderPortaal.Web.Mail;

/// <summary>Makes the mail of an outbox row at the moment of sending: address and SWV as they are now, Message-ID as it always was.</summary>
public sealed class Mailschrijver(HtmlRenderer renderer, HuidigSwv swv, IOptions<MailInstellingen> instellingen, IConfiguration configuratie)
{
    public async Task<Mailbericht> SchrijfAsync(UitgaandeMail mail, string aan)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var gegevens = swv.Gegevens;
        var tekst = Mailtekst.Van(mail.Soort, mail.Link, gegevens);
        var afzender = instellingen.Value.Afzender is { Length: > 0 } adres ? adres : gegevens.Email;
        return new Mailbericht(
            MessageId(mail.Id), afzender, gegevens.Naam, aan, tekst.Onderwerp, string.Join("\r\n\r\n", tekst.Alineas) + "\r\n", await HtmlAsync(tekst, tekst.Doel ?? mail.Link));
    }

    /// <summary>Fixed per row, so that a mail program shows a mail that was sent twice once.</summary>
    public string MessageId(Guid id) =>
        $"<{id}@{(Uri.TryCreate(configuratie["Portaal:Origin"], UriKind.Absolute, out var origin) ? origin.Host : "localhost")}>";

    private Task<string> HtmlAsync(Mailtekst tekst, string link) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Mailkader.Tekst)] = tekst, [nameof(Mailkader.Link)] = link });
        return (await renderer.RenderComponentAsync<Mailkader>(parameters)).ToHtmlString();
    });
}

using OuderPortaal.Web.Import;

namespace OuderPortaal.Web.Tests.Import;

public sealed class GeplaktemailTests
{
    [Theory, Regel("R-11.3-2")]
    [InlineData("Van: Nadia Brouwer <nadia@voorbeeld.example>\nVerzonden: donderdag 26 februari 2026 09:15\nAan: info\nOnderwerp: Inzage\n\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", "2026-02-26")]
    [InlineData("**Van:** Nadia Brouwer <nadia@voorbeeld.example>\n**Datum:** do 26 feb. 2026 om 09:15\n**Onderwerp:** Inzage\n\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", "2026-02-26")]
    [InlineData("> From: \"Nadia Brouwer\" <nadia@voorbeeld.example>\n> Sent: Thursday, February 26, 2026 9:15 AM\n> Subject: Inzage\n>\n> Ik wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", "2026-02-26")]
    [InlineData("From: Nadia Brouwer [mailto:nadia@voorbeeld.example]\r\nDate: 26-2-2026 9:15\r\nSubject: Inzage\r\n\r\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", "2026-02-26")]
    [InlineData("Van: nadia@voorbeeld.example\nDatum: 2026-02-26 09:15\nOnderwerp: Inzage\n\nIk wil alles zien.", "", "nadia@voorbeeld.example", "2026-02-26")]
    // In the evening of the 25th in London it is the next day here.
    [InlineData("From: Nadia Brouwer <nadia@voorbeeld.example>\nDate: Wed, 25 Feb 2026 23:30:00 +0000 (UTC)\nSubject: Inzage\n\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", "2026-02-26")]
    [InlineData("Van: Nadia Brouwer <nadia@voorbeeld.example>\nDatum: 31 februari 2026\nOnderwerp: Inzage\n\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", null)]
    [InlineData("Van: Nadia Brouwer <nadia@voorbeeld.example>\nDatum: vorige week\nOnderwerp: Inzage\n\nIk wil alles zien.", "Nadia Brouwer", "nadia@voorbeeld.example", null)]
    public void Mail_AsProgramsShowIt_SaysWhoAndWhen(string tekst, string naam, string adres, string? dag)
    {
        var mail = Assert.Single(Geplaktemail.Lees(tekst));

        Assert.Equal((naam, adres, dag, "Inzage", "Ik wil alles zien."), (mail.Naam, mail.Adres, mail.Dag?.ToString("yyyy-MM-dd"), mail.Onderwerp, mail.Tekst));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ik wil alles zien.")]
    [InlineData("Van: iemand\nzonder datum")]
    [InlineData("Aan: info\nOnderwerp: Inzage")]
    public void Text_WithoutAHead_IsNoMail(string tekst) => Assert.Empty(Geplaktemail.Lees(tekst));

    [Fact]
    public void Mail_WithMoreBelowIt_EndsWhereTheNextBegins()
    {
        var mails = Geplaktemail.Lees("""
            Van: Joris Bakker <joris@deproeftuin.example>
            Datum: 2 maart 2026

            Deze is voor jullie.

            ---------- Doorgestuurd bericht ---------
            Van: Nadia Brouwer <nadia@voorbeeld.example>
            Datum: 26 februari 2026

            Ik wil alles zien.

            Op 1 februari 2026 schreef info <info@deproeftuin.example>:
            > Belt u maar.
            """);

        Assert.Equal([("Joris Bakker", "Deze is voor jullie."), ("Nadia Brouwer", "Ik wil alles zien.")], mails.Select(m => (m.Naam, m.Tekst)));
    }
}

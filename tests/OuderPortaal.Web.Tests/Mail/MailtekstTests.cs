using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>The words of the mails.</summary>
[Regel("R-TXT-1")]
public sealed class MailtekstTests
{
    private static readonly Samenwerkingsverband Swv = new()
    {
        Naam = "Samenwerkingsverband De Proeftuin", KorteNaam = "De Proeftuin", Sector = "PO", Adres = "", Bezoekadres = "", Telefoon = "088 000 00 00", Email = "info@deproeftuin.example",
        Openingstijden = "", Kvk = "", PortaalAdres = "portaal.deproeftuin.example", FgNaam = "", FgEmail = "", SteunpuntNaam = "", SteunpuntUrl = "", Bestuurscontact = "",
        ReglementVersie = "", Scholen = [], Bronnen = [], Toegangslijst = [], Verwerkingen = [],
    };

    public static TheoryData<MailSoort> Alle() => [.. Enum.GetValues<MailSoort>()];

    [Theory, MemberData(nameof(Alle))]
    public void Mailtekst_InEachKind_IsPlainLanguageInTheUForm(MailSoort soort)
    {
        var alineas = Mailtekst.Van(soort, "https://x.example/a", Swv).Alineas.Where(a => !a.StartsWith("https", StringComparison.Ordinal));

        var zinnen = alineas.SelectMany(a => a.Split(['.', '?', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();

        Assert.All(zinnen, z => Assert.True(Woorden(z) <= 20, z));
        Assert.True(zinnen.Average(Woorden) <= 12);
        Assert.All(zinnen, z => Assert.DoesNotMatch(@"\b(je|jij|jouw)\b", z));
    }

    [Theory]
    [InlineData("nadia@voorbeeld.example", true)]
    [InlineData("n.b+school@sub.voorbeeld.example", true)]
    [InlineData("n..b@voorbeeld.example", false)]
    [InlineData("nadia@-voorbeeld.example", false)]
    public void Postadres_IsGeldig_TakesPlainAddressesOnly(string adres, bool geldig) => Assert.Equal(geldig, Postadres.IsGeldig(adres));

    private static int Woorden(string zin) => zin.Split(' ').Length;
}

using OuderPortaal.Web.Import;

namespace OuderPortaal.Tests.Import;

[Regel("R-AM-01")]
public sealed class BurgerservicenummerTests
{
    private const string Vervanging = "burgerservicenummer aanwezig (1x)";

    [Theory]
    [InlineData("123456782", Vervanging)]
    [InlineData("BSN123456782en", "BSN" + Vervanging + "en")]
    [InlineData("bsn: 1234.56.782.", "bsn: " + Vervanging + ".")]
    [InlineData("123.456.782", Vervanging)]
    [InlineData("123 456 782", Vervanging)]
    [InlineData("12-34-56-782", Vervanging)]
    [InlineData("123\u00A0456\u00A0782", Vervanging)]
    [InlineData("123\u2011456\u2011782", Vervanging)]
    [InlineData("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF12", Vervanging)]
    [InlineData("12345672", Vervanging)]
    [InlineData("12.345.672", Vervanging)]
    [InlineData("012345672", Vervanging)]
    [InlineData("groep 8 123456782 en", "groep 8 " + Vervanging + " en")]
    [InlineData("Noor 3-9-2014 123456782 meisje", "Noor 3-9-2014 " + Vervanging + " meisje")]
    [InlineData("tel 06 12345678 123456782", "tel 06 12345678 " + Vervanging)]
    [InlineData("123 456 782 12 jaar", Vervanging + " 12 jaar")]
    [InlineData("123456782, 111222333", Vervanging + ", " + Vervanging)]
    [InlineData("1 2 3 4 5 6 7 8 2", Vervanging)]
    [InlineData("BSN is 12 345 67 82", "BSN is " + Vervanging)]
    public void Vervang_TakesOutWhatPassesTheElfproef(string tekst, string verwacht)
    {
        var aantal = 0;

        Assert.Equal(verwacht, Burgerservicenummer.Vervang(tekst, ref aantal));
        Assert.Equal(verwacht.Split("(1x)").Length - 1, aantal);
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("1234567823")]
    [InlineData("000000000")]
    [InlineData("0612345678")]
    [InlineData("06-12345672")]
    [InlineData("088 000 00 00")]
    [InlineData("+31 6 12345672")]
    [InlineData("+31612345678")]
    [InlineData("+31 123456782")]
    [InlineData("0031 123456782")]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("BE68 5390 0754 7034")]
    [InlineData("NL123456782B01")]
    [InlineData("a1b2-123456782c9")]
    [InlineData("03-09-2014")]
    [InlineData("2014-09-03")]
    [InlineData("2025-2026")]
    [InlineData("88 92 101 79")]
    [InlineData("IQ 88, 92, 101")]
    public void Vervang_LeavesOtherNumbersAlone(string tekst)
    {
        var aantal = 0;

        Assert.Same(tekst, Burgerservicenummer.Vervang(tekst, ref aantal));
        Assert.Equal(0, aantal);
    }

    [Fact]
    public void Vervang_LeavesEveryDateAndSchoolYearAlone()
    {
        var dagen = Enumerable.Range(0, 25 * 366).Select(d => new DateOnly(2005, 1, 1).AddDays(d));
        var aantal = 0;

        foreach (var dag in dagen)
        {
            Burgerservicenummer.Vervang($"{dag:dd-MM-yyyy} {dag:d-M-yyyy} {dag:yyyy-MM-dd} {dag:dd.MM.yyyy} {dag.Year}-{dag.Year + 1}", ref aantal);
        }

        Assert.Equal(0, aantal);
    }
}

using System.Text.RegularExpressions;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Tests.Architectuur;

/// <summary>One form of address everywhere, in pages, letters, mails and refusals.</summary>
public sealed partial class AanspreekTests
{
    [Fact, Regel("R-AM-38")]
    public void Texts_SayHeeftU_NeverHebtU() => Assert.DoesNotContain(
        new[] { "*.cs", "*.cshtml", "*.razor" }.SelectMany(patroon => Bron.Bestanden("src", patroon)),
        pad => HebtU().IsMatch(File.ReadAllText(Path.Combine(Bron.Wortel, pad))));

    [Theory, Regel("R-AM-38"), InlineData(Aanspreekvorm.U, "dan uw bezwaar."), InlineData(Aanspreekvorm.Je, "dan je bezwaar.")]
    public void Refusal_WithAStrongerReason_AddressesItsReader(Aanspreekvorm vorm, string einde) =>
        Assert.EndsWith(einde, Weigeringsgrond.DwingendeGronden.Zin(vorm), StringComparison.Ordinal);

    [Fact]
    public void Kop_OfEachTraject_BeginsWithACapital() =>
        Assert.All(Enum.GetValues<TrajectSoort>(), soort => Assert.Equal((char.ToUpperInvariant(Woorden.Van(soort)[0]), Woorden.Van(soort)[1..]), (Woorden.Kop(soort)[0], Woorden.Kop(soort)[1..])));

    [GeneratedRegex(@"\b[Hh]ebt u\b|\b[Uu] hebt\b", RegexOptions.None, 1000)]
    private static partial Regex HebtU();
}

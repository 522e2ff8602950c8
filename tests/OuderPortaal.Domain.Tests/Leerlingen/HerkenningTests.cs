using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Domain.Tests.Leerlingen;

/// <summary>A typed child beside the register (R-AM-08).</summary>
public sealed class HerkenningTests
{
    private static readonly DateOnly Geboren = new(2014, 9, 3);

    [Theory, Regel("R-AM-08")]
    [InlineData("Noor Verhage", "Noor Verhage", Naamgelijkenis.Gelijk)]
    [InlineData("noor  VERHAGE", "Noor Verhage", Naamgelijkenis.Gelijk)]
    [InlineData("Verhage, Noor", "Noor Verhage", Naamgelijkenis.Gelijk)]
    [InlineData("Zoe Bakker", "Zoë Bakker", Naamgelijkenis.Gelijk)]
    [InlineData("Daan van den Berg", "Daan Berg", Naamgelijkenis.Gelijk)]
    [InlineData("Sam de Vries-Jansen", "Sam de Vries Jansen", Naamgelijkenis.Gelijk)]
    [InlineData("Noor Verhaghe", "Noor Verhage", Naamgelijkenis.Lijkt)]
    [InlineData("Noro Verhage", "Noor Verhage", Naamgelijkenis.Lijkt)]
    [InlineData("Fleur Wijnands", "Fleur Wynands", Naamgelijkenis.Lijkt)]
    [InlineData("Sofie Claassen", "Sophie Klaasen", Naamgelijkenis.Lijkt)]
    [InlineData("Noor Jansen", "Noor Verhage", Naamgelijkenis.Deels)]
    [InlineData("Bram Verhage", "Noor Verhage", Naamgelijkenis.Deels)]
    [InlineData("Bram Pieterse", "Noor Verhage", Naamgelijkenis.Anders)]
    [InlineData("Jan", "Piet", Naamgelijkenis.Anders)]
    public void Naam_AsTyped_IsComparedAsPeopleWrite(string getypt, string naam, Naamgelijkenis verwacht) =>
        Assert.Equal(verwacht, Herkenning.Van(getypt, Geboren, naam, Geboren).Naam);

    [Theory, Regel("R-AM-08")]
    [InlineData("2014-09-03", Datumgelijkenis.Gelijk)]
    [InlineData("2014-03-09", Datumgelijkenis.Omgewisseld)]
    [InlineData("2015-09-03", Datumgelijkenis.Lijkt)]
    [InlineData("2014-09-30", Datumgelijkenis.Lijkt)]
    [InlineData("2014-08-03", Datumgelijkenis.Lijkt)]
    [InlineData("2012-07-19", Datumgelijkenis.Anders)]
    [InlineData(null, Datumgelijkenis.Onbekend)]
    public void Geboortedatum_AsTyped_IsComparedWithItsUsualErrors(string? getypt, Datumgelijkenis verwacht) =>
        Assert.Equal(verwacht, Herkenning.Van("Noor Verhage", getypt is null ? null : DateOnly.Parse(getypt, System.Globalization.CultureInfo.InvariantCulture), "Noor Verhage", Geboren).Geboortedatum);

    [Fact, Regel("R-AM-08")]
    public void Datums_OfATypedDate_AreExactlyThoseThatAreLikeIt()
    {
        var alle = Enumerable.Range(0, (80 * 366) + 20).Select(dag => new DateOnly(1960, 1, 1).AddDays(dag));

        var lijken = alle.Where(datum => Herkenning.Van("x", Geboren, "x", datum).Geboortedatum != Datumgelijkenis.Anders).ToList();

        Assert.InRange(lijken.Count, 30, 90);
        Assert.Empty(lijken.Except(Herkenning.Datums(Geboren)));
        Assert.All(Herkenning.Datums(Geboren), datum => Assert.NotEqual(Datumgelijkenis.Anders, Herkenning.Van("x", Geboren, "x", datum).Geboortedatum));
    }

    [Theory, Regel("R-AM-08")]
    [InlineData("Noor Verhage", "2012-07-19", true)]
    [InlineData("Noor Verhaghe", "2014-03-09", true)]
    [InlineData("Noor Verhaghe", "2012-07-19", false)]
    [InlineData("Noor Jansen", "2014-09-03", true)]
    [InlineData("Noor Jansen", "2014-09-04", false)]
    [InlineData("Bram Pieterse", "2014-09-03", false)]
    public void Voorstel_OfAPupil_NeedsEnoughThatFits(string getypt, string geboren, bool verwacht) =>
        Assert.Equal(verwacht, Herkenning.Van(getypt, DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture), "Noor Verhage", Geboren).IsVoorstel);

    [Theory, Regel("R-AM-08")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("van de")]
    [InlineData("!?")]
    public void Naam_ThatIsNone_FitsNobody(string getypt) => Assert.Equal(Naamgelijkenis.Anders, Herkenning.Van(getypt, Geboren, "Noor Verhage", Geboren).Naam);
}

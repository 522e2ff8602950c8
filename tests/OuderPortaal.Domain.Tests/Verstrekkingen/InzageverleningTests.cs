using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Tests.Verstrekkingen;

[Regel("R-8.1-2")]
public sealed class InzageverleningTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    private static readonly InzageverleningGegevens Goed = new("P. de Boer", "Inspectie", "Wet op het onderwijstoezicht", "6", "Dienstpas gezien", Gegeven.Dag("2026-03-10"), [Categorie.C7f, Categorie.C7a, Categorie.C7a]);

    public static TheoryData<string> Leeg => ["Naam", "Instantie", "Wet", "Artikel", "Legitimatie", "Categorieen", "Datum"];

    [Fact]
    public void LegVast_WithWhoLawAndIdentification_IsKept()
    {
        var verlening = Inzageverlening.LegVast(Gegeven.Leerling(), Goed, Gegeven.Secretaris, Nu);

        Assert.Equal([Categorie.C7a, Categorie.C7f], verlening.Categorieen);
        Assert.IsType<InzageVerleend>(Assert.Single(verlening.Gebeurtenissen));
    }

    [Theory, MemberData(nameof(Leeg))]
    public void LegVast_WithoutOneOfThose_IsRefused(string veld)
    {
        var gegevens = veld switch
        {
            "Naam" => Goed with { Naam = " " },
            "Instantie" => Goed with { Instantie = "" },
            "Wet" => Goed with { Wet = "" },
            "Artikel" => Goed with { Artikel = "" },
            "Legitimatie" => Goed with { Legitimatie = "" },
            "Categorieen" => Goed with { Categorieen = [] },
            _ => Goed with { Datum = Gegeven.Dag("2026-03-11") },
        };

        Assert.Equal(veld, Gegeven.Geweigerd("R-8.1-2", () => Inzageverlening.LegVast(Gegeven.Leerling(), gegevens, Gegeven.Secretaris, Nu)).Veld);
    }
}

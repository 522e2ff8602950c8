using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Tests.Registers;

[Regel("R-14-1", "R-14-2", "R-14-3", "R-14-4", "R-14-7")]
public sealed class VerwerkingsactiviteitTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-13 10:00");

    private static Activiteitinhoud Inhoud => new()
    {
        Naam = " Scholing ", Doelen = "Bijhouden wie welke cursus deed.", Betrokkenen = "medewerkers", Gegevens = "naam, cursus, dag", Ontvangers = "niemand",
        Bewaartermijnen = [new("Alles", "drie jaar na vertrek", ""), new("", "  ", "")], Beveiliging = "Achter een wachtwoord.",
    };

    [Fact]
    public void NeemOp_KeepsWhatWasWritten_WithoutSpacesAndEmptyLines_AsVersionOne()
    {
        var activiteit = Verwerkingsactiviteit.NeemOp(Inhoud, Gegeven.Secretaris, Nu);

        Assert.Equal((1, "Scholing", Gegeven.Secretaris, Nu), (activiteit.Huidig.Nummer, activiteit.Huidig.Inhoud.Naam, activiteit.Huidig.Door, activiteit.Huidig.Op));
        Assert.Equal([new("Alles", "drie jaar na vertrek", "")], activiteit.Huidig.Inhoud.Bewaartermijnen);
        Assert.IsType<ActiviteitOpgenomen>(Assert.Single(activiteit.Gebeurtenissen));
    }

    [Fact]
    public void LeverMee_HasNoWriter_AndIsNoEvent()
    {
        var activiteit = Verwerkingsactiviteit.LeverMee(Inhoud, Nu);

        Assert.Null(activiteit.Huidig.Door);
        Assert.Empty(activiteit.Gebeurtenissen);
    }

    [Fact]
    public void Wijzig_KeepsOldAndNew_WithWhoAndWhen()
    {
        var activiteit = Verwerkingsactiviteit.LeverMee(Inhoud, Nu);

        activiteit.Wijzig(Inhoud with { Ontvangers = "de opleider" }, 1, Gegeven.Secretaris, Nu.AddDays(1));

        Assert.Equal([(1, "niemand", null), (2, "de opleider", Gegeven.Secretaris)], activiteit.Versies.Select(v => (v.Nummer, v.Inhoud.Ontvangers, v.Door)));
        Assert.Equal(Nu.AddDays(1), activiteit.Huidig.Op);
    }

    [Fact]
    public void Wijzig_OverAVersionThatAColleagueWroteSince_IsRefused_AndChangesNothing()
    {
        var activiteit = Verwerkingsactiviteit.LeverMee(Inhoud, Nu);
        activiteit.Wijzig(Inhoud with { Ontvangers = "de opleider" }, 1, Gegeven.Secretaris, Nu);
        var voor = Momentopname.Van(activiteit);

        var fout = Assert.Throws<RuleViolation>(() => activiteit.Wijzig(Inhoud with { Ontvangers = "de boekhouder" }, 1, Gegeven.Secretaris, Nu));

        Assert.Equal("C2", fout.Regel);
        Assert.Equal(voor, Momentopname.Van(activiteit));
    }

    [Fact]
    public void Wijzig_WithTheSameWords_MakesNoVersion() =>
        Assert.Contains("niets veranderd", Assert.Throws<RuleViolation>(() => Verwerkingsactiviteit.LeverMee(Inhoud, Nu).Wijzig(Inhoud, 1, Gegeven.Secretaris, Nu)).Message, StringComparison.Ordinal);

    [Fact]
    public void Beeindig_EndsIt_AndThenNothingCanBeDone()
    {
        var activiteit = Verwerkingsactiviteit.LeverMee(Inhoud, Nu);

        Assert.Throws<RuleViolation>(() => activiteit.Beeindig(2, Gegeven.Secretaris, Nu));
        activiteit.Beeindig(1, Gegeven.Secretaris, Nu);

        Assert.Equal((Nu, Gegeven.Secretaris), (activiteit.BeeindigdOp, activiteit.BeeindigdDoor));
        Assert.Throws<RuleViolation>(() => activiteit.Beeindig(1, Gegeven.Secretaris, Nu));
        Assert.Throws<RuleViolation>(() => activiteit.Wijzig(Inhoud with { Ontvangers = "x" }, 1, Gegeven.Secretaris, Nu));
    }

    public static TheoryData<string, string> Onvolledig => new()
    {
        { "R-14-1", "Naam" }, { "R-14-1", "Doelen" }, { "R-14-1", "Betrokkenen" }, { "R-14-1", "Gegevens" }, { "R-14-1", "Ontvangers" }, { "R-14-1", "Beveiliging" },
        { "R-14-5", "Waarborgen" }, { "R-14-5", "Doorgifte" }, { "R-14-6", "Bewaartermijnen[0].Wat" }, { "R-14-6", "Bewaartermijnen[1].Termijn" }, { "R-14-6", "Bewaartermijnen[1].Reden" },
        { "R-14-1", "Gegevens te lang" },
    };

    /// <summary>Each of the seven fields, a transfer and its safeguards, and a term other than three years: the sentence stands at the field that is wrong.</summary>
    [Theory, MemberData(nameof(Onvolledig)), Regel("R-14-5", "R-14-6")]
    public void Field_ThatIsMissingOrTooLong_IsRefusedAtThatField(string regel, string veld)
    {
        var inhoud = veld switch
        {
            "Naam" => Inhoud with { Naam = " " },
            "Doelen" => Inhoud with { Doelen = "" },
            "Betrokkenen" => Inhoud with { Betrokkenen = "" },
            "Gegevens" => Inhoud with { Gegevens = "" },
            "Gegevens te lang" => Inhoud with { Gegevens = new string('x', Activiteitinhoud.LangsteTekst + 1) },
            "Ontvangers" => Inhoud with { Ontvangers = "" },
            "Beveiliging" => Inhoud with { Beveiliging = "" },
            "Waarborgen" => Inhoud with { Doorgifte = "Japan" },
            "Doorgifte" => Inhoud with { Waarborgen = "modelcontract" },
            "Bewaartermijnen[0].Wat" => Inhoud with { Bewaartermijnen = [] },
            "Bewaartermijnen[1].Termijn" => Inhoud with { Bewaartermijnen = [new("", "", ""), new("Alles", "", "")] },
            _ => Inhoud with { Bewaartermijnen = [new("Alles", "3 jaar", ""), new("Beeld", "vier weken", "")] },
        };

        var fout = Assert.Throws<RuleViolation>(() => Verwerkingsactiviteit.NeemOp(inhoud, Gegeven.Secretaris, Nu));

        Assert.Equal((regel, veld.Split(' ')[0]), (fout.Regel, fout.Veld));
    }
}

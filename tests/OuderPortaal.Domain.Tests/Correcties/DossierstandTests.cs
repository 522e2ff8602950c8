using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using static OuderPortaal.Tests.Correctiegegeven;

namespace OuderPortaal.Tests.Correcties;

public sealed class DossierstandTests
{
    private static readonly Correctievraag Dicht = new(CorrectieSoort.Afscherming, CorrectieGrond.WeetNiet, new("Verslag", "g4", Categorie.C7d, "Kindkans"));

    [Fact, Regel("R-COR-7")]
    public void Item_WhileItIsDisputed_CarriesTheMark_AndLosesItWithTheDecision()
    {
        var verzoek = Verzoek();
        var open = new Dossierstand([(verzoek, Van(verzoek, Geboortedatum, OudAdres))]);
        var (besloten, correctie) = Besloten([Geboortedatum], [Nee()]);

        Assert.Equal(Markering.JuistheidBetwist, open.Van("g1", Categorie.C7a));
        Assert.Equal(Markering.Geen, open.Van("g3", Categorie.C7a));
        Assert.Equal(Markering.Geen, open.Van("", Categorie.C7a));
        Assert.Equal(Markering.Geen, new Dossierstand([(besloten, correctie)]).Van("g1", Categorie.C7a));
    }

    [Fact, Regel("R-COR-1", "R-WIS-3")]
    public void Item_ThatIsClosedOffOrGoingToBeErased_IsAfgeschermd_AndSoIsItsKind()
    {
        var (verzoek, correctie) = Besloten([Dicht, OudAdres], [Ja(), Ja()]);
        var stand = new Dossierstand([(verzoek, correctie)]);

        Assert.Equal((Markering.Afgeschermd, Markering.Afgeschermd), (stand.Van("g4", Categorie.C7d), stand.Van("g3", Categorie.C7a)));
        Assert.Equal([Categorie.C7a, Categorie.C7d], stand.Afgeschermd.Order());
        foreach (var stap in correctie.Uitvoeringen)
        {
            correctie.VinkAf(stap.Id, false, verzoek, false, Gegeven.Secretaris, Nu);
            if (stap.Wist)
                correctie.VinkAf(stap.Id, true, verzoek, false, Gegeven.Directeur, Nu);
        }

        Assert.Equal((Markering.Afgeschermd, Markering.Geen), (stand.Van("g4", Categorie.C7d), stand.Van("g3", Categorie.C7a)));
        Assert.Equal([Categorie.C7d], stand.Afgeschermd);
    }

    [Fact, Regel("R-COR-1")]
    public void Item_OfWhichClosingOffWasRefused_IsNotMarked() =>
        Assert.Equal(Markering.Geen, new Dossierstand([Besloten([Dicht, Geboortedatum], [Nee(), Ja()])]).Van("g4", Categorie.C7d));

    [Fact, Regel("R-AM-34", "R-WIS-3")]
    public void Everything_ThatIsGoingToBeErased_ClosesEveryKindAndEveryItem()
    {
        var (verzoek, correctie) = Besloten([new(CorrectieSoort.Verwijdering, CorrectieGrond.WeetNiet, new("")) { Alles = true }], [Ja()]);
        var stand = new Dossierstand([(verzoek, correctie)]);

        Assert.Equal(Enum.GetValues<Categorie>().Length, stand.Afgeschermd.Count);
        Assert.Equal(Markering.Afgeschermd, stand.Van("g77", Categorie.C7a));
    }

    [Fact, Regel("R-COR-4")]
    public void Statement_TravelsRightBehindItsItem_ByteForByte_WithWhatTheItemIs()
    {
        var (verzoek, correctie) = Besloten([Oordeel], [Nee(Weigeringsgrond.ProfessioneelOordeel, Aard.ProfessioneelOordeel)]);
        const string eigen = " Ik zie dat anders.\r\n\u00e9\u20ac ";
        correctie.Verklaar(1, eigen, verzoek, Nu);

        var uit = new Dossierstand([(verzoek, correctie)]).PasToe([Gegeven.Inhoud("g1"), Gegeven.Inhoud("g2", categorie: Categorie.C7i), Gegeven.Inhoud("g5")]);

        Assert.Equal(["g1", "g2", $"verklaring-{correctie.Onderdeel(1).Id:N}", "g5"], uit.Select(g => g.Sleutel));
        Assert.Equal((eigen, Aard.Verklaring, "g2", Categorie.C7i), (uit[2].Waarde, uit[2].Aard, uit[2].BijSleutel, uit[2].Categorie));
    }
}

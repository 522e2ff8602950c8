using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Verzoeken;

/// <summary>Another copy of an overview that was given before: the first is free, and so is every other one.</summary>
[Regel("R-11.1-3", "A-6")]
public sealed class ExtraKopieTests
{
    private static readonly DateTimeOffset Nu = Gegeven.Moment("2026-03-10 10:00");

    private static (Verzoek Verzoek, Gegevensoverzicht Overzicht) Gegeven1(BesluitUitkomst uitkomst = BesluitUitkomst.Toegewezen)
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var overzicht = Gegevensoverzicht.Begin(verzoek, Gegeven.Behandelaar, Nu);
        overzicht.Importeer([Gegeven.Inhoud()], [], 0, Gegeven.Behandelaar, Nu);
        overzicht.LegZoekingVast("Dossiersysteem", Gegeven.Dag("2026-03-09"), Zoekresultaat.Gevonden, Gegeven.Behandelaar, Nu);
        overzicht.BiedAan(["Dossiersysteem"], Gegeven.Behandelaar, Nu);
        overzicht.GeefVrij(Gegeven.Secretaris, vierOgen: true, null, Nu);
        verzoek.LegVoor(uitkomst, "Een deel is van een ander.", Gegeven.Behandelaar, Nu);
        verzoek.MaakBekend(Gegeven.Directeur, Bekendmakingswijze.Portaal, Nu, Nu);
        overzicht.MaakBeschikbaar(42, new string('c', 64), Nu);
        return (verzoek, overzicht);
    }

    private static Verzoek Vraag((Verzoek Verzoek, Gegevensoverzicht Overzicht) zaak, AntwoordKanaal kanaal = AntwoordKanaal.Post, string adres = "Lindelaan 4, Waterdam") =>
        Verzoek.VraagKopie(zaak.Verzoek, zaak.Overzicht, kanaal, adres, "KOP-2026-00001", Gegeven.Spelregels(), Nu);

    [Fact]
    public void Copy_IsARequestOfItsOwn_AboutTheSameOverview_ForTheSamePerson()
    {
        var zaak = Gegeven1();
        var kopie = Vraag(zaak);

        Assert.Equal((VerzoekSoort.ExtraKopie, "KOP", VerzoekStatus.Ontvangen), (kopie.Soort, kopie.Soort.Voorvoegsel(), kopie.Status));
        Assert.Equal((zaak.Verzoek.Id, zaak.Verzoek.AccountId, zaak.Verzoek.LeerlingId, zaak.Verzoek.VertegenwoordigingId), (kopie.KopieVanId!.Value, kopie.AccountId, kopie.LeerlingId, kopie.VertegenwoordigingId));
        Assert.True(kopie.Soort.GeeftOverzicht());
        Assert.False(kopie.Soort.HeeftOverzicht());
    }

    [Fact]
    public void Copy_ByPost_NeedsAnAddress() => Gegeven.Geweigerd("R-AM-35", () => Vraag(Gegeven1(), adres: " "));

    [Fact]
    public void Copy_OfAnOverviewThatIsGone_OrOfAnother_OrOfARefusal_IsRefused()
    {
        var weg = Gegeven1();
        weg.Overzicht.Verzegel(Gegeven.Moment("2026-04-22 10:00"));
        Assert.True(weg.Verzoek.KanKopieVragen(weg.Overzicht));
        weg.Overzicht.Vernietig(Gegeven.Moment("2026-04-23 10:00"));
        var terug = Gegeven1();
        terug.Overzicht.TrekIn(Nu);

        Gegeven.Geweigerd("R-11.1-3", () => Vraag(weg));
        Gegeven.Geweigerd("R-11.1-3", () => Vraag(terug));
        Gegeven.Geweigerd("R-11.1-3", () => Vraag((Gegeven1().Verzoek, Gegeven1().Overzicht)));
        Gegeven.Geweigerd("R-11.1-3", () => Vraag((Gegeven.VerzoekInBehandeling(), Gegeven1().Overzicht)));
        Gegeven.Geweigerd("R-11.1-3", () => Verzoek.VraagKopie(Gegeven1().Verzoek, null, AntwoordKanaal.Ophalen, "", "KOP-2026-00001", Gegeven.Spelregels(), Nu));
    }

    [Fact]
    public void Overview_ThatIsGivenOnline_OpensAgain_AndOnPaperIsKeptUntilItCanBeHandedOut()
    {
        var (_, overzicht) = Gegeven1();
        var later = Gegeven.Moment("2026-04-22 10:00");
        overzicht.Verzegel(later);

        overzicht.GeefKopie(online: false, 42, later);
        Assert.Equal((OverzichtStatus.Uitgereikt, Gegeven.Dag("2026-06-03")), (overzicht.Status, overzicht.BeschikbaarTot!.Value));
        Assert.False(overzicht.IsBeschikbaarOp(Gegeven.Dag("2026-04-22")));
        overzicht.GeefKopie(online: true, 42, later);
        Assert.Equal((OverzichtStatus.Beschikbaar, Gegeven.Dag("2026-06-03")), (overzicht.Status, overzicht.BeschikbaarTot!.Value));
        Assert.True(overzicht.IsBeschikbaarOp(Gegeven.Dag("2026-06-03")));
        overzicht.GeefKopie(online: false, 42, Gegeven.Moment("2026-04-24 10:00"));
        Assert.Equal((OverzichtStatus.Beschikbaar, Gegeven.Dag("2026-06-05")), (overzicht.Status, overzicht.BeschikbaarTot!.Value));
    }
}

using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Identiteit;

/// <summary>The ladder of proof as a table: per case what may be asked (T terugbellen, C brief met code, B balie, K kopie) and what is proposed.</summary>
public sealed class BewijsladderTests
{
    private static readonly DateOnly Vandaag = Gegeven.Dag("2026-03-04");

    private static readonly Dictionary<string, (Ladderfeiten Feiten, string Mag, Bewijswijze? Voorstel)> Tabel = new(StringComparer.Ordinal)
    {
        // R-ID-2: the lightest that is enough, N3 online and N2 by post.
        ["online, alles bekend"] = (Bekend(), "CB", Bewijswijze.Briefcode),
        ["post, alles bekend"] = (PerPost(), "TCBK", Bewijswijze.Terugbellen),
        ["ophalen, alles bekend"] = (Bekend() with { AntwoordKanaal = AntwoordKanaal.Ophalen }, "TCB", Bewijswijze.Terugbellen),
        ["post, geen nummer"] = (PerPost() with { HeeftTelefoon = false }, "CBK", Bewijswijze.Briefcode),
        ["post, geen nummer en geen adres"] = (PerPost() with { HeeftTelefoon = false, HeeftAdres = false }, "BK", Bewijswijze.Balie),
        ["online, geen adres"] = (Bekend() with { HeeftAdres = false }, "B", Bewijswijze.Balie),
        ["post, niemand met die naam"] = (PerPost() with { StaatInDossier = false }, "BK", Bewijswijze.Balie),
        ["post, geen account"] = (PerPost() with { HeeftAccount = false }, "TBK", Bewijswijze.Terugbellen),

        // The address must be older than 30 days.
        ["online, adres van 29 dagen"] = (Bekend() with { AdresSinds = Vandaag.AddDays(-29) }, "B", Bewijswijze.Balie),
        ["online, adres van 30 dagen"] = (Bekend() with { AdresSinds = Vandaag.AddDays(-30) }, "CB", Bewijswijze.Briefcode),

        // Never call back when an ex-partner knows the facts.
        ["post, wonen apart"] = (PerPost() with { WonenApart = true }, "CBK", Bewijswijze.Briefcode),
        ["post, conflict open"] = (PerPost() with { ConflictOpen = true }, "CBK", Bewijswijze.Briefcode),
        ["post, twijfel om conflict"] = (PerPost() with { Twijfel = Twijfel.Conflict }, "CBK", Bewijswijze.Briefcode),

        // R-AM-15: an unknown new account gets the two light manners only.
        ["online, nieuw account"] = (Bekend() with { Twijfel = Twijfel.NieuwAccountOnbekend }, "C", Bewijswijze.Briefcode),
        ["post, nieuw account"] = (PerPost() with { Twijfel = Twijfel.NieuwAccountOnbekend }, "TC", Bewijswijze.Terugbellen),
        ["online, nieuw account, geen adres"] = (Bekend() with { Twijfel = Twijfel.NieuwAccountOnbekend, HeeftAdres = false }, "", null),

        // R-AM-03: a child that is not in our files is proved at the desk.
        ["online, kind niet bekend"] = (Bekend() with { LeerlingBekend = false }, "B", Bewijswijze.Balie),
        ["post, kind niet bekend"] = (PerPost() with { LeerlingBekend = false }, "B", Bewijswijze.Balie),

        // D-10: who is known is asked nothing.
        ["online, al N2"] = (Bekend() with { Niveau = Niveau.N2 }, "", null),
        ["post, al N3"] = (PerPost() with { Niveau = Niveau.N3 }, "", null),
    };

    public static TheoryData<string> Gevallen => [.. Tabel.Keys];

    [Theory, Regel("R-ID-1", "R-ID-2", "R-AM-03", "R-AM-15", "D-10"), MemberData(nameof(Gevallen))]
    public void Ladder_PerCase_SaysWhatMayAndProposesTheLightestThatIsEnough(string geval)
    {
        var (feiten, mag, voorstel) = Tabel[geval];

        var ladder = Bewijsladder.Van(feiten);

        Assert.Equal(mag, string.Concat(ladder.Stappen.Where(s => s.Mag).Select(s => "TCBK"[(int)s.Wijze])));
        Assert.Equal(voorstel, ladder.Voorstel);
        Assert.All(ladder.Stappen.Where(s => !s.Mag), s => Assert.True(s.WaaromNiet!.Length > 20 && s.Regel.Length > 0));
    }

    [Theory, Regel("B4")]
    [InlineData(Bewijswijze.Terugbellen, Niveau.N2)]
    [InlineData(Bewijswijze.Briefcode, Niveau.N3)]
    [InlineData(Bewijswijze.Balie, Niveau.N3)]
    [InlineData(Bewijswijze.AfgeschermdeKopie, Niveau.N2)]
    public void Ladder_PerManner_SaysWhichLevelItGives(Bewijswijze wijze, Niveau niveau) => Assert.Equal(niveau, Bewijsladder.Van(PerPost()).Voor(wijze).Geeft);

    [Fact, Regel("R-ID-2")]
    public void VraagBewijs_HeavierThanProposed_NeedsAReasonThatIsKept()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var ladder = Bewijsladder.Van(Bekend());

        var fout = Gegeven.Geweigerd("R-ID-2", () => Vraag(verzoek, Bewijswijze.Balie, ladder));
        Vraag(verzoek, Bewijswijze.Balie, ladder, " De post raakt daar vaak zoek. ");
        Vraag(verzoek, Bewijswijze.Briefcode, ladder, "Niet nodig.");

        Assert.Equal("RedenZwaarder", fout.Veld);
        Assert.Equal(["De post raakt daar vaak zoek.", ""], verzoek.Bewijsverzoeken.Select(b => b.RedenZwaarder));
    }

    [Fact, Regel("D-10", "R-ID-2")]
    public void VraagBewijs_AgainstTheLadder_IsRefusedAndChangesNothing()
    {
        var verzoek = Gegeven.VerzoekInBehandeling();
        var voor = Momentopname.Van(verzoek);

        Gegeven.Geweigerd("D-10", () => Vraag(verzoek, Bewijswijze.Briefcode, Bewijsladder.Van(Bekend() with { Niveau = Niveau.N2 })));
        Gegeven.Geweigerd("R-ID-2", () => Vraag(verzoek, Bewijswijze.Terugbellen, Bewijsladder.Van(Bekend())));

        Assert.Equal(voor, Momentopname.Van(verzoek));
    }

    [Fact, Regel("R-ID-2", "R-VTG-22")]
    public void Feiten_OfARequest_AreThoseOfTheContactOfThatNameOnly()
    {
        var leerling = Gegeven.Leerling();
        leerling.VoegContactToe(new("anna  VERMEER", Contactrelatie.OuderMetGezag, "Lindelaan 4, Waterdam", Gegeven.Dag("2020-01-01"), "", false), Gegeven.Secretaris, Gegeven.Ontvangst);
        leerling.VoegContactToe(new("Bart Vermeer", Contactrelatie.OuderMetGezag, "Kade 9, Waterdam", Gegeven.Dag("2020-01-01"), "088 000 00 01", false), Gegeven.Secretaris, Gegeven.Ontvangst);

        var feiten = Ladderfeiten.Van(Gegeven.VerzoekInBehandeling(), leerling, Niveau.N1, conflictOpen: false, Vandaag);

        Assert.True(feiten is { LeerlingBekend: true, StaatInDossier: true, HeeftAdres: true, HeeftTelefoon: false, WonenApart: true, HeeftAccount: true });
        Assert.Equal(Bewijswijze.Briefcode, Bewijsladder.Van(feiten).Voorstel);
    }

    private static bool Vraag(Verzoek verzoek, Bewijswijze wijze, Bewijsladder ladder, string reden = "") => verzoek.VraagBewijs(
        BewijsOnderwerp.Identiteit, Twijfel.NaamWijktAf, wijze, Gegeven.Dag("2026-03-18"), Gegeven.Secretaris, Gegeven.Moment("2026-03-04 11:00"), ladder, reden);

    private static Ladderfeiten Bekend() => new() { HeeftAdres = true, HeeftTelefoon = true, Vandaag = Vandaag };

    private static Ladderfeiten PerPost() => Bekend() with { AntwoordKanaal = AntwoordKanaal.Post };
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Termijnen;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Tests.Leerlingen;

/// <summary>Whether another parent hears that a request was filed: only when the SWV chose it, and never when that could harm somebody.</summary>
[Regel("D-14")]
public sealed class AndereOudersTests
{
    /// <summary>What makes that nobody hears it.</summary>
    private static readonly Dictionary<string, Func<Geval, Geval>> Stilte = new()
    {
        ["niet gekozen"] = g => g with { Gekozen = false },
        ["leerling van 16"] = g => g with { Leerling = Gegeven.Leerling("2010-03-03"), Op = "2026-03-03" },
        ["geheim adres van de leerling"] = g => g with { Leerling = Kind(geheim: true) },
        ["geheim adres van een contact"] = g => g with { Leerling = MetGeheimContact() },
        ["bezwaar loopt"] = g => g with { Bezwaar = true },
        ["koppeling betwist"] = g => g with { Ander = l => l.Betwist(Gegeven.Ontvangst) },
        ["koppeling gestopt"] = g => g with { Ander = l => l.Beeindig(Eindreden.GezagGewijzigd, Gegeven.Secretaris, Gegeven.Ontvangst) },
        ["geen account"] = g => g with { AnderAccount = null },
        ["zelfde account"] = g => g with { AnderAccount = Gegeven.Moeder },
        ["verzoek zonder koppeling"] = g => g with { Gekoppeld = false },
        ["eigen gegevens"] = g => g with { Soort = VerzoekSoort.InzageEigenGegevens, Gekoppeld = false },
    };

    public static IEnumerable<TheoryDataRow<string>> Gevallen => Stilte.Keys.Select(k => new TheoryDataRow<string>(k));

    [Fact]
    public void DieHoren_WhenTheSwvChoseIt_IsTheOtherParentWhoseLinkHolds() => Assert.Equal([Gegeven.Vader], new Geval().DieHoren());

    [Theory, MemberData(nameof(Gevallen))]
    public void DieHoren_Otherwise_IsNobody(string geval) => Assert.Empty(Stilte[geval](new Geval()).DieHoren());

    [Theory]
    [InlineData(VertegenwoordigingSoort.Voogd, null)]
    [InlineData(VertegenwoordigingSoort.Gemachtigde, "2026-12-31")]
    public void DieHoren_OfAnotherSoortOfLink_IsNobody(VertegenwoordigingSoort soort, string? tot) => Assert.Empty(new Geval { AnderSoort = soort, Tot = tot }.DieHoren());

    [Fact]
    public void InformeerAndereOuder_IsOffByDefault() => Assert.False(TermijnInstellingen.Standaard.InformeerAndereOuder);

    private static Leerling Kind(bool geheim) => Leerling.SchrijfIn(
        new LeerlingGegevens("L-0001", "Noor", "Vermeer", Gegeven.Dag("2014-09-12"), "Lindelaan 4, Waterdam", geheim, "De Wilgen"), Gegeven.Secretaris, Gegeven.Ontvangst);

    private static Leerling MetGeheimContact()
    {
        var leerling = Kind(geheim: false);
        leerling.VoegContactToe(new("Anna Vermeer", Contactrelatie.OuderMetGezag, "Lindelaan 4, Waterdam", null, "", true), Gegeven.Secretaris, Gegeven.Ontvangst);
        return leerling;
    }

    /// <summary>The mother asks, the father holds gezag too.</summary>
    private sealed record Geval
    {
        public bool Gekozen { get; init; } = true;

        public Leerling Leerling { get; init; } = Kind(geheim: false);

        public string Op { get; init; } = "2026-03-02";

        public bool Bezwaar { get; init; }

        public bool Gekoppeld { get; init; } = true;

        public VerzoekSoort Soort { get; init; } = VerzoekSoort.Inzage;

        public AccountId? AnderAccount { get; init; } = Gegeven.Vader;

        public VertegenwoordigingSoort AnderSoort { get; init; } = VertegenwoordigingSoort.OuderMetGezag;

        public string? Tot { get; init; }

        public Action<Vertegenwoordiging> Ander { get; init; } = _ => { };

        public IReadOnlyList<AccountId> DieHoren()
        {
            var gever = Gegeven.Gever(Leerling);
            var eigen = Gegeven.Link(Leerling, Gegeven.Moeder);
            var ander = Gegeven.Link(Leerling, AnderAccount, AnderSoort, totEnMet: Tot, gever: AnderSoort == VertegenwoordigingSoort.Gemachtigde ? gever : null);
            var verzoek = Gegeven.Verzoek(
                spelregels: Gegeven.Spelregels(new TermijnInstellingen { InformeerAndereOuder = Gekozen }), soort: Soort, leerling: Soort.GaatOverLeerling() ? Leerling.Id : null);
            if (Gekoppeld)
                verzoek.KoppelVertegenwoordiging(eigen, Leerling, Gegeven.Ontvangst);
            Ander(ander);
            return AndereOuders.DieHoren(verzoek, Leerling, [eigen, ander], Bezwaar, Gegeven.Dag(Op));
        }
    }
}

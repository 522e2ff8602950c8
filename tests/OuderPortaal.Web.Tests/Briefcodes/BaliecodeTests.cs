using System.Security.Cryptography;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Tests.Kluis;

namespace OuderPortaal.Web.Tests.Briefcodes;

/// <summary>The code for the desk, and what a new master key of the vault does to it.</summary>
[Regel("R-VTG-2")]
public sealed class BaliecodeTests
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Oud = Regel("2026-1");
    private static readonly string Nieuw = Regel("2026-2");
    private readonly Leerlingmelding _melding = Meld();

    [Fact]
    public void Code_NotedDownBeforeTheKeyChanged_StillWorks_AndSoDoesTheOneOnTheScreen()
    {
        var opgeschreven = Met(Oud).Toon(_melding);
        var na = Met($"{Nieuw};{Oud}");

        Assert.NotEqual(opgeschreven, na.Toon(_melding));
        Assert.True(na.Klopt(_melding, opgeschreven));
        Assert.True(na.Klopt(_melding, na.Toon(_melding)));
    }

    [Fact]
    public void Code_OfAnotherReport_OrOfAKeyThatIsNotGiven_DoesNotWork()
    {
        var na = Met($"{Nieuw};{Oud}");

        Assert.False(na.Klopt(_melding, na.Toon(Meld())));
        Assert.False(na.Klopt(_melding, Met(Oud).Toon(Meld())));
        Assert.False(Met(Nieuw).Klopt(_melding, Met(Oud).Toon(_melding)));
    }

    private static Baliecode Met(string sleutels) => new(Proefkluis.Sleutels(sleutels));

    private static string Regel(string id) => $"{id}:{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}";

    private static Leerlingmelding Meld() => Leerlingmelding.Meld(new AccountId(Guid.CreateVersion7(Nu)), "Noor Verhage", new DateOnly(2009, 5, 1), Nu);
}

using System.Security.Cryptography;
using System.Text;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Registers;

namespace OuderPortaal.Tests.Registers;

/// <summary>The signature of staff for secrecy: asked in whole, kept with its words, and asked again with other words only.</summary>
[Regel("R-10.3-1")]
public sealed class GeheimhoudingsverklaringTests
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly MedewerkerId Wie = new(Guid.CreateVersion7(Nu));

    /// <summary>What was signed never changes. Other words? Add a version to the list, and its sum here.</summary>
    private static readonly string[] Sommen = ["a5024955441fb574"];

    [Fact]
    public void Teken_KeepsWhoWhatAndWhen()
    {
        var verklaring = Teken();

        Assert.Equal((Wie, Geheimhoudingstekst.Huidig.Versie, Nu), (verklaring.Wie, verklaring.Tekstversie, verklaring.GetekendOp));
        Assert.IsType<GeheimhoudingGetekend>(Assert.Single(verklaring.Gebeurtenissen));
    }

    [Fact]
    public void Teken_WithoutTheTick_IsRefused() =>
        Assert.Equal("Akkoord", Assert.Throws<RuleViolation>(() => Geheimhoudingsverklaring.Teken(Wie, Geheimhoudingstekst.Huidig.Versie, akkoord: false, Nu)).Veld);

    [Theory, InlineData(-1), InlineData(1)]
    public void Teken_OfOtherWordsThanThoseOfToday_IsRefused(int ernaast) =>
        Assert.Contains("nog een keer", Assert.Throws<RuleViolation>(() => Geheimhoudingsverklaring.Teken(Wie, Geheimhoudingstekst.Huidig.Versie + ernaast, akkoord: true, Nu)).Message, StringComparison.Ordinal);

    [Fact]
    public void Geldt_WhileItsWordsAreThoseOfToday() => Assert.True(Teken().Geldt);

    [Fact]
    public void Words_OnceThere_StayAsTheyAre()
    {
        Assert.Equal(Enumerable.Range(1, Geheimhoudingstekst.Alle.Count), Geheimhoudingstekst.Alle.Select(t => t.Versie));
        Assert.Equal(Sommen, Geheimhoudingstekst.Alle.Select(t => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', t.Beloften))))[..16]));
    }

    private static Geheimhoudingsverklaring Teken() => Geheimhoudingsverklaring.Teken(Wie, Geheimhoudingstekst.Huidig.Versie, akkoord: true, Nu);
}

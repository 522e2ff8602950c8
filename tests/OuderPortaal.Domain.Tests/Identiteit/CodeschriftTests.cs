using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Tests.Identiteit;

public sealed class CodeschriftTests
{
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly byte[] Bytes = [0x9F, 0x3A, 0x07, 0xC1, 0x5E, 0x22, 0xB4];
    private static readonly string Code = Codeschrift.Van(Bytes);

    [Fact, Regel("R-ID-2")]
    public void Van_FiftyBits_GivesTenCharactersThatDifferWithEachBit()
    {
        Assert.Equal(Codeschrift.Lengte, Code.Length);
        Assert.All(Code, teken => Assert.Contains(teken, Alfabet));
        for (var bit = 0; bit < 50; bit++)
        {
            var anders = Bytes.ToArray();
            anders[bit / 8] ^= (byte)(0x80 >> (bit % 8));
            Assert.NotEqual(Code, Codeschrift.Van(anders));
        }
    }

    [Fact]
    public void Toon_IsGroupedAndReadsBack()
    {
        var brief = Codeschrift.Toon(Code);

        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$", brief);
        Assert.Equal(Code, Codeschrift.Lees(brief));
    }

    [Fact]
    public void Lees_IsForgiving()
    {
        const string code = "0011001100";
        var brief = code + Codeschrift.Controleteken(code);

        Assert.Equal(code, Codeschrift.Lees($" oo Il-o0.1i–oO {brief[^1]} ".ToLowerInvariant()));
        Assert.Equal(Code, Codeschrift.Lees(Codeschrift.Toon(Code).ToLowerInvariant().Replace('-', ' ')));
    }

    [Fact]
    public void Lees_EveryWrongCharacter_IsSeen()
    {
        var brief = Codeschrift.Toon(Code).Replace("-", "", StringComparison.Ordinal);
        for (var plek = 0; plek < brief.Length; plek++)
        {
            foreach (var teken in Alfabet.Where(t => t != brief[plek]))
                Assert.Null(Codeschrift.Lees(brief[..plek] + teken + brief[(plek + 1)..]));
        }
    }

    [Fact]
    public void Lees_EverySwapOfTwoDifferentCharacters_IsSeen()
    {
        var brief = Codeschrift.Toon(Code).Replace("-", "", StringComparison.Ordinal).ToCharArray();
        for (var een = 0; een < brief.Length; een++)
        {
            for (var twee = een + 1; twee < brief.Length; twee++)
            {
                var anders = (char[])brief.Clone();
                (anders[een], anders[twee]) = (brief[twee], brief[een]);
                Assert.Equal(brief[een] == brief[twee], Codeschrift.Lees(new string(anders)) is not null);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("KXM7")]
    [InlineData("KXM7-2Q9A-T4*")]
    [InlineData("UUUU-UUUU-UUU")]
    public void Lees_WhatIsNoCode_IsNull(string? invoer) => Assert.Null(Codeschrift.Lees(invoer));

    [Fact]
    public void Lees_ACharacterTooFewOrTooMany_IsNull()
    {
        Assert.Null(Codeschrift.Lees(Codeschrift.Toon(Code)[1..]));
        Assert.Null(Codeschrift.Lees(Codeschrift.Toon(Code) + "0"));
        Assert.Null(Codeschrift.Lees(new string('0', 100_000)));
    }
}

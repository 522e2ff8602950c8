using OuderPortaal.Domain.Identiteit;

namespace OuderPortaal.Tests.Identiteit;

[Regel("R-ID-5")]
public sealed class DocumentnummerTests
{
    [Theory]
    [InlineData("paspoort NP3C4R5X2")]
    [InlineData("spec i01234567 gezien: SPECI2014")]
    [InlineData("bsn 123456782")]
    [InlineData("1234.56.782")]
    [InlineData("123 456 782")]
    [InlineData("rijbewijs 5094962111")]
    [InlineData("P<NLDBROUWER<<NADIA<<<<")]
    public void IsErin_WhatLooksLikeANumber_IsFound(string tekst) => Assert.True(Documentnummer.IsErin(tekst));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Het paspoort was verlopen op 3 maart 2026.")]
    [InlineData("Bel 088 000 00 00 of mail ons over INZ-2026-00042.")]
    [InlineData("De post raakt daar vaak zoek; postcode 1000 AB, nummer 12.")]
    public void IsErin_OrdinarySentence_IsNot(string? tekst) => Assert.False(Documentnummer.IsErin(tekst));
}

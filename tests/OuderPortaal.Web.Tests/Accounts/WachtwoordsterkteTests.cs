using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class WachtwoordsterkteTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private static readonly string[] Eigen = ["Nadia Brouwer", "nadia.brouwer@ouders.example", "Samenwerkingsverband De Proeftuin", "Sem de Wit"];

    private readonly Wachtwoordsterkte _sterkte = new(new VeelgebruikteWachtwoorden());

    [Theory, Regel("R-ID-9")]
    [InlineData("Ouderportaal2026!")]
    [InlineData("Wachtwoord123!")]
    [InlineData("W4chtw00rd!!!!")]
    [InlineData("Welkom01Welkom01")]
    [InlineData("nadiabrouwer2026")]
    [InlineData("Nadia.Brouwer!!!")]
    [InlineData("De Proeftuin 2026")]
    [InlineData("samenwerkingsverband")]
    [InlineData("qwertyuiop123456")]
    [InlineData("0987654321qwerty")]
    [InlineData("abcdefghijklmn")]
    [InlineData("voetbal2026!!")]
    [InlineData("Charlotte2014")]
    [InlineData("password1234")]
    [InlineData("iloveyouiloveyou")]
    [InlineData("aabbaabbaabb")]
    [InlineData("schoolonderwijs1")]
    public void IsSterk_WhatEverybodyTriesFirst_IsNot(string wachtwoord) => Assert.False(_sterkte.IsSterk(wachtwoord, Eigen));

    [Theory]
    [InlineData("fiets regen tafel")]
    [InlineData("proeftuin proberen")]
    [InlineData("mijn oma houdt van drop en koffie")]
    [InlineData("xK9#vq2Lm!tR")]
    [InlineData("صباح الخير يا جاري")]
    public void IsSterk_AFewWordsOrSigns_Is(string wachtwoord) => Assert.True(_sterkte.IsSterk(wachtwoord, Eigen));

    [Fact]
    public void IsSterk_OfAHundredSigns_Is() => Assert.True(_sterkte.IsSterk(string.Join(' ', Enumerable.Range(0, 14).Select(i => $"woord{i * 37}")), Eigen));

    [Fact]
    public void Lijst_HoldsTheFirstThatAreTried_AndNothingElse()
    {
        var lijst = new VeelgebruikteWachtwoorden();

        Assert.True(lijst.Aantal > 50_000);
        Assert.All(["123456", "password", "qwerty", "welkom", "voetbal", "iloveyou", "ajax", "liverpool", "jansen"], w => Assert.True(lijst.Bevat(w), w));
        Assert.InRange(Enumerable.Range(0, 20_000).Count(i => lijst.Bevat($"nietoplijst{i}")), 0, 5);
    }

    [Theory]
    [InlineData("Charlotte-Ouderportaal-1", false)]
    [InlineData("vlinder kastanje boot", true)]
    public async Task Wachtwoord_OfAnAccount_IsJudgedByTheSameRule(string wachtwoord, bool goed)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await app.MaakAccountAsync("Charlotte Visser");

        var oordelen = new List<IdentityResult>();
        foreach (var keurder in accounts.PasswordValidators)
            oordelen.Add(await keurder.ValidateAsync(accounts, account, wachtwoord));

        Assert.Equal(goed, oordelen.All(o => o.Succeeded));
        Assert.All(oordelen.SelectMany(o => o.Errors), f => Assert.Equal("Dit wachtwoord is makkelijk te raden. Kies drie of vier losse woorden achter elkaar.", f.Description));
    }
}

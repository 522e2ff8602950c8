#if !FULL
using Microsoft.AspNetCore.Builder;
#endif
using OuderPortaal.Domain;
#if !FULL
using OuderPortaal.Web.Composition;
using OuderPortaal.Web.Infrastructure;
#endif

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>Making a passkey, on whichever build this is; and the models that staff may use (<c>Passkeys:Modellen</c>), which only the full build knows.</summary>
public sealed class PasskeymodellenTests : IAsyncDisposable
{
    private const string Instelling = "Passkeys:Modellen:0";
#if FULL
    private const string NietGemaakt = "De passkey is niet gemaakt.";
#endif
    private static readonly Guid VanHetWerk = new("2fc0579f-8113-47ea-b116-bb5a8db9202a");

    private readonly PortaalApp _app = new PortaalApp().Zet("Portaal:Origin", "https://localhost");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Passkey_OfAnyModel_IsMadeAndLogsIn_WhereNoneIsNamed(bool medewerker)
    {
        using var apparaat = new Sleutelapparaat();
        var account = medewerker ? await _app.MaakAccountAsync("Fatma", Rol.Secretariaat) : await _app.MaakAccountAsync("Nadia Brouwer");

        var na = await apparaat.MeldAanAsync(await _app.AlsAsync(account));

        Assert.Contains("Gemaakt op", na.Tekst, StringComparison.Ordinal);
        var binnen = await Sleutelapparaat.LogInAsync(_app.AlsBezoeker(), apparaat, account.Id);
        Assert.DoesNotContain("/account/inloggen", binnen.Pad, StringComparison.Ordinal);
    }

#if FULL
    [Fact]
    public async Task Staff_MayOnlyUseTheModelsThatAreNamed_AndAParentAny()
    {
        _app.Zet(Instelling, $"{VanHetWerk}");
        var medewerker = await _app.AlsAsync(Rol.Secretariaat);
        using var onbekend = new Sleutelapparaat();
        using var ander = new Sleutelapparaat();
        using var vanHetWerk = new Sleutelapparaat();
        using var thuis = new Sleutelapparaat();

        Assert.Contains(NietGemaakt, (await onbekend.MeldAanAsync(medewerker)).Tekst, StringComparison.Ordinal);
        Assert.Contains(NietGemaakt, (await ander.MeldAanAsync(medewerker, new Guid("0bb43545-fd2c-4185-87dd-feb0b2916ace"))).Tekst, StringComparison.Ordinal);
        Assert.Contains("Gemaakt op", (await vanHetWerk.MeldAanAsync(medewerker, VanHetWerk)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Gemaakt op", (await thuis.MeldAanAsync(await _app.AlsOuderAsync())).Tekst, StringComparison.Ordinal);
    }
#else
    [Fact]
    public void Models_InABuildThatCannotHoldStaffToThem_AreNotForgotten_TheProgramDoesNotStart()
    {
        var bouwer = WebApplication.CreateSlimBuilder([$"--{Instelling}={VanHetWerk}"]);

        Assert.Contains("volledige bouw", Assert.Throws<StartGeweigerd>(() => bouwer.AddPasskeyhandler()).Message, StringComparison.Ordinal);
    }
#endif
}

using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

public sealed class HashpoortTests : IAsyncDisposable
{
    private readonly TrageHasher _hasher = new();
    private readonly PortaalApp _app;

    public HashpoortTests() => _app = new PortaalApp().Met(s => s.RemoveAll<IPasswordHasher<Account>>().AddSingleton<IPasswordHasher<Account>>(_hasher));

    public async ValueTask DisposeAsync()
    {
        _hasher.Open.Set();
        await _app.DisposeAsync();
        _hasher.Open.Dispose();
    }

    [Fact, Regel("T15")]
    public async Task Login_WhenTooManyWait_SaysSoAndKeepsTheForm_AndOtherPagesGoOn()
    {
        var client = _app.AlsBezoeker();
        var formulier = (await Pagina.HaalAsync(client, "/account/inloggen")).Formulier("main form:not([data-passkey])")
            .Zet("Gegevens.Adres", "druk@deproeftuin.example").Zet("Gegevens.Wachtwoord", "vlinder kastanje boot");
        _hasher.Open.Reset();
        var wachtend = Enumerable.Range(0, Hashpoort.Tegelijk + Hashpoort.Wachtrij).Select(_ => Task.Run(() => client.SendAsync(formulier.Bericht()))).ToList();
        await WachtAsync(() => _hasher.Bezig == Hashpoort.Tegelijk);

        Pagina? teveel = null;
        for (var keer = 0; keer < 200 && teveel is null; keer++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var antwoord = client.SendAsync(formulier.Bericht(), stop.Token);
            if (await Task.WhenAny(antwoord, Task.Delay(250, stop.Token)) == antwoord)
                teveel = await Pagina.VanAsync(client, await antwoord);
            else
                wachtend.Add(antwoord);
        }

        var anders = await client.GetAsync("/uitleg");
        Assert.Equal(Hashpoort.Tegelijk, _hasher.Meeste);
        _hasher.Open.Set();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, teveel!.Status);
        Assert.Equal("10", teveel.Antwoord.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Het is nu erg druk.", teveel.Tekst, StringComparison.Ordinal);
        Assert.Equal("druk@deproeftuin.example", teveel.Formulier("main form:not([data-passkey])")["Gegevens.Adres"]);
        Assert.Equal(HttpStatusCode.OK, anders.StatusCode);
        await Task.WhenAll(wachtend.Select(async w => { try { await w; } catch (OperationCanceledException) { } }));
        Assert.Equal(Hashpoort.Tegelijk, _hasher.Meeste);
    }

    private static async Task WachtAsync(Func<bool> zover)
    {
        for (var i = 0; i < 400 && !zover(); i++)
            await Task.Delay(25, TestContext.Current.CancellationToken);
        Assert.True(zover());
    }

    /// <summary>Hashes when the test lets it.</summary>
    private sealed class TrageHasher : IPasswordHasher<Account>
    {
        private int _bezig;
        private int _meeste;

        public ManualResetEventSlim Open { get; } = new(initialState: true);

        public int Bezig => Volatile.Read(ref _bezig);

        public int Meeste => Volatile.Read(ref _meeste);

        public string HashPassword(Account user, string password) => "hash";

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            var nu = Interlocked.Increment(ref _bezig);
            InterlockedMax(nu);
            Open.Wait(TimeSpan.FromSeconds(30));
            Interlocked.Decrement(ref _bezig);
            return PasswordVerificationResult.Failed;
        }

        private void InterlockedMax(int nu)
        {
            for (var oud = _meeste; nu > oud; oud = _meeste)
                Interlocked.CompareExchange(ref _meeste, nu, oud);
        }
    }
}

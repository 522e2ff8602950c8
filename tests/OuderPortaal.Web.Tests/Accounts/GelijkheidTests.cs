using System.Data.Common;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>
/// Whether an address has an account cannot be learned from text, code, length, headers or time (R-SEC-4). Equal by construction: the same hashes and the same statements are
/// counted with the real cost; the time is measured with a cheap hash, which makes a difference easier to see, not harder. Takes some 20 seconds.
/// </summary>
public sealed class GelijkheidTests : IAsyncLifetime
{
    private const int Bekenden = 20;

    private readonly Teller _teller = new();
    private readonly PortaalApp _app;

    public GelijkheidTests() => _app = new PortaalApp().Met(s =>
    {
        s.RemoveAll<IPasswordHasher<Account>>().AddSingleton<IPasswordHasher<Account>>(d => new TellendeHasher(_teller, d.GetRequiredService<IOptions<PasswordHasherOptions>>()));
        s.AddSingleton<IDbContextOptionsConfiguration<SqlitePortaalDbContext>>(new MetTeller(_teller));
    });

    public async ValueTask InitializeAsync()
    {
        for (var i = 0; i < Bekenden; i++)
        {
            var account = await _app.MaakAccountAsync("Bekend");
            await _app.DoeAsync<UserManager<Account>>(async accounts =>
            {
                var rij = (await accounts.FindByIdAsync(account.Id.ToString()))!;
                (rij.Email, rij.UserName, rij.TwoFactorEnabled) = ($"bekend{i:D2}@deproeftuin.example", $"bekend{i:D2}@deproeftuin.example", i % 2 == 0);
                if (i % 2 == 0)
                    await accounts.AddPasswordAsync(rij, "vlinder kastanje boot");
                else
                    await accounts.UpdateAsync(rij);
            });
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("R-SEC-4"), Trait("asvs", "6.3.8")]
    [InlineData("/account/inloggen", 800)]
    [InlineData("/account/registreren", 400)]
    [InlineData("/account/wachtwoord-vergeten", 400)]
    [InlineData("/account/inloggen/herstelcode", 200)]
    public async Task Probes_OfKnownAndUnknownAddresses_AreTheSameInEverythingAndInTime(string pad, int aantal)
    {
        var client = _app.CreateDefaultClient(new Uri("https://localhost"), new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(new CookieContainer()));
        var formulier = (await Pagina.HaalAsync(client, pad)).Formulier("main form:not([data-passkey])");
        var veld = pad.EndsWith("inloggen", StringComparison.Ordinal) || pad.EndsWith("registreren", StringComparison.Ordinal) ? "Gegevens.Adres" : "Adres";
        if (veld != "Adres")
            formulier.Zet(pad.EndsWith("inloggen", StringComparison.Ordinal) ? "Gegevens.Wachtwoord" : "Gegevens.Naam", "een heel ander woord");
        if (pad.EndsWith("herstelcode", StringComparison.Ordinal))
            formulier.Zet("Herstelcode", "BCDFG-HJKMN");
        for (var i = 0; i < 60; i++)
            await ProbeAsync(client, formulier.Zet(veld, Adres(i % 2 == 0, i / 2)));

        var auc = 0.0;
        for (var ronde = 0; ronde < 3 && auc is not (>= 0.45 and <= 0.55); ronde++)
        {
            List<double> bekend = [], onbekend = [];
            List<string> vormenBekend = [], vormenOnbekend = [];
            for (var i = 0; i < aantal * 2; i++)
            {
                // The order turns around each pair, so that who comes first gains nothing by it.
                var isBekend = (i % 2 == 0) == (i / 2 % 2 == 0);
                var (vorm, tijd) = await ProbeAsync(client, formulier.Zet(veld, Adres(isBekend, i / 2)));
                (isBekend ? vormenBekend : vormenOnbekend).Add(vorm);
                (isBekend ? bekend : onbekend).Add(tijd);
            }

            // Pair by pair, because the first wrong attempt costs another statement than the eleventh: for both alike.
            Assert.Equal(vormenOnbekend, vormenBekend);
            auc = Auc(bekend, onbekend);
        }

        Assert.InRange(auc, 0.45, 0.55);
    }

    private static string Adres(bool bekend, int i) => $"{(bekend ? "bekend" : "vreemd")}{i % Bekenden:D2}@deproeftuin.example";

    /// <summary>Everything an asker can see, and the hashes and statements behind it, as one text; and the time.</summary>
    private async Task<(string Vorm, double Tijd)> ProbeAsync(HttpClient client, Formulier formulier)
    {
        using var bericht = formulier.Bericht();
        _teller.Begin();
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await client.SendAsync(bericht);
        var tijd = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        var koppen = string.Join(',', antwoord.Headers.Concat(antwoord.Content.Headers).Select(k => k.Key).Order(StringComparer.Ordinal));
        return ($"{antwoord.StatusCode} {antwoord.Headers.Location} {inhoud.Length} {koppen} {_teller.Stand}", tijd);
    }

    /// <summary>The chance that a sample of the first is slower than one of the second (Mann-Whitney).</summary>
    private static double Auc(List<double> a, List<double> b)
    {
        var gesorteerd = b.Order().ToArray();
        var som = 0.0;
        foreach (var x in a)
        {
            var plaats = Array.BinarySearch(gesorteerd, x);
            som += plaats >= 0 ? plaats + 0.5 : ~plaats;
        }

        return som / a.Count / b.Count;
    }

    private sealed class Teller : DbCommandInterceptor
    {
        private int _hashes;
        private int _opdrachten;

        public string Stand => $"{_hashes} hashes {_opdrachten} statements";

        public void Begin() => (_hashes, _opdrachten) = (0, 0);

        public void Hash() => Interlocked.Increment(ref _hashes);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _opdrachten);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _opdrachten);
            return new(result);
        }
    }

    private sealed class MetTeller(Teller teller) : IDbContextOptionsConfiguration<SqlitePortaalDbContext>
    {
        public void Configure(IServiceProvider serviceProvider, DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(teller);
    }

    private sealed class TellendeHasher(Teller teller, IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
    {
        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            teller.Hash();
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}

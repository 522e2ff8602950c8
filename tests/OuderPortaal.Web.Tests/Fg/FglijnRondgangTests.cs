using System.Net;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Toegang;
using OuderPortaal.Web.Fglijnen;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>Whatever is asked for by whom: the words of a confidential line stand on the page of who wrote them and on that of the FG, and nowhere else.</summary>
[Regel("R-SEC-8")]
public sealed class FglijnRondgangTests(Demostand stand) : IClassFixture<Demostand>
{
    private const string Canary = "KANARIEFGLIJN5e1b";

    [Fact]
    public async Task EveryPage_ForEverybody_HasNoWordOfTheLine_ExceptForItsTwo()
    {
        Assert.SkipUnless(File.Exists(stand.App.Databasebestand), "The demo people live in a file of SQLite.");
        var gevonden = new SortedSet<string>(StringComparer.Ordinal);
        var gezien = 0;
        foreach (var regel in Toegangsmatrix.Regels.Where(r => !r.Route.StartsWith("POST", StringComparison.Ordinal)))
        {
            await stand.HerstelAsync();
            await stand.App.DoeAsync<Fggesprek>(g => g.SchrijfAsync(stand.Account("Karin").AccountId, Canary, null, CancellationToken.None));
            var adres = await new Toegangsadressen(stand).VanAsync(regel);
            foreach (var wie in Toegangsmatrix.Ingelogd)
            {
                using var antwoord = await stand.Kaal(wie).GetAsync(adres, TestContext.Current.CancellationToken);
                gezien += antwoord.StatusCode == HttpStatusCode.OK ? 1 : 0;
                var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if ($"{antwoord.Headers}{antwoord.Content.Headers}{tekst}".Contains(Canary, StringComparison.Ordinal))
                    gevonden.Add($"{wie} {regel.Route}");
            }
        }

        Assert.Equal(["Ilse /fg/lijn/{id}", "Karin /mijn/fg"], gevonden);
        Assert.True(gezien > 300, $"{gezien} pages");
    }
}

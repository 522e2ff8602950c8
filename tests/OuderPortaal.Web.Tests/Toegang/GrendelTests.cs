using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>The matrix notices when anything that keeps people out is left open: each policy, the roles of each page, and the login itself, one at a time.</summary>
[Regel("R-SEC-5", "R-SEC-8")]
public sealed class GrendelTests : IAsyncLifetime
{
    private readonly Demostand _stand = new();

    public GrendelTests() => _stand.App.Met(diensten => diensten.AddTransient<PolicyEvaluator>().AddSingleton<OpenGrendel>().AddSingleton<IPolicyEvaluator>(s => s.GetRequiredService<OpenGrendel>()));

    public ValueTask InitializeAsync() => _stand.InitializeAsync();

    public ValueTask DisposeAsync() => _stand.DisposeAsync();

    [Fact]
    public async Task Matrix_WithAnyOneOfThemLeftOpen_IsNoLongerRight()
    {
        Assert.SkipUnless(File.Exists(_stand.App.Databasebestand), "The copy that is put back is a file of SQLite.");
        var punten = await Eindpunt.PuntenAsync(_stand.App.Services);
        var eisen = punten.SelectMany(p => p.Metadata.GetOrderedMetadata<IAuthorizeData>(), (punt, eis) => (punt, eis)).ToList();
        var grendels = eisen.Where(e => e.eis.Policy is not null).Select(e => new Grendel(e.eis.Policy!))
            .Concat(eisen.Where(e => e.eis.Roles is not null).Select(e => new Grendel("", Eindpunt.Pad(e.punt)))).Append(Grendel.Inloggen).Distinct().ToList();
        var (open, proef) = (_stand.App.Services.GetRequiredService<OpenGrendel>(), new Toegangsproef(_stand));

        var ongemerkt = new List<string>();
        foreach (var grendel in grendels)
        {
            var routes = punten.Where(grendel.Sluit).Select(Eindpunt.Pad).ToHashSet(StringComparer.Ordinal);
            open.Open = grendel;
            if (!await Toegangsmatrix.Regels.Where(r => routes.Contains(r.Route)).ToAsyncEnumerable().SelectMany(proef.FoutenAsync).AnyAsync(TestContext.Current.CancellationToken))
                ongemerkt.Add(grendel.ToString());
            open.Open = null;
        }

        Assert.Equal("", string.Join(" , ", ongemerkt));
        Assert.Equal(
            typeof(Beleid).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            grendels.Where(g => g.Beleid.Length > 0).Select(g => g.Beleid).Order(StringComparer.Ordinal));
    }
}

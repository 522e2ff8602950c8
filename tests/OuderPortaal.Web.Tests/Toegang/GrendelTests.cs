using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Tests.Demo;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>The matrix notices when anything that keeps people out is left open, one at a time: each policy, the roles of each page, the login itself, and whose a thing is.</summary>
[Regel("R-SEC-5", "R-SEC-8")]
public sealed class GrendelTests(GrendelTests.Opstelling opstelling) : IClassFixture<GrendelTests.Opstelling>
{
    private const string Zaak = "/mijn/verzoeken/{id}";
    private const string Machtiging = "/mijn/machtigingen/{id:guid}";

    /// <summary>By which column a page knows whose a thing is, and the page where somebody else would find it.</summary>
    public static TheoryData<Type, string, string> Relaties => new()
    {
        { typeof(Verzoek), nameof(Verzoek.AccountId), Zaak },
        { typeof(Verzoek), nameof(Verzoek.AccountId), $"{Zaak}/overzicht" },
        { typeof(Bericht), nameof(Bericht.AccountId), "/mijn/brieven/{id}" },
        { typeof(Leeftijdsbrief), nameof(Leeftijdsbrief.AccountId), "/mijn/berichten/verjaardag/{id}" },
        { typeof(Concept), nameof(Concept.AccountId), "/mijn/verzoeken/nieuw/{concept}/kind" },
        { typeof(Concept), nameof(Concept.AccountId), "/secretariaat/leerlingen/inlezen/{id}" },
        { typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.GegevenDoor), $"{Machtiging}/stoppen" },
        { typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.AccountId), $"{Machtiging}/meelezen" },
        { typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.AccountId), "/mijn/zestien/{id}/{wat}" },
        { typeof(Betrokkenheid), nameof(Betrokkenheid.MedewerkerId), "/secretariaat/verzoeken/{id}" },
        { typeof(Betrokkenheid), nameof(Betrokkenheid.MedewerkerId), "/secretariaat/leerlingen/{id}" },
    };

    [Fact]
    public async Task Matrix_WithAnyPolicyLeftOpen_IsNoLongerRight()
    {
        var punten = await Eindpunt.PuntenAsync(opstelling.Stand.App.Services);
        var eisen = punten.SelectMany(p => p.Metadata.GetOrderedMetadata<IAuthorizeData>(), (punt, eis) => (punt, eis)).ToList();
        var grendels = eisen.Where(e => e.eis.Policy is not null).Select(e => new Grendel(e.eis.Policy!))
            .Concat(eisen.Where(e => e.eis.Roles is not null).Select(e => new Grendel("", Eindpunt.Pad(e.punt)))).Append(Grendel.Inloggen).Distinct().ToList();
        var open = opstelling.Stand.App.Services.GetRequiredService<OpenGrendel>();

        var ongemerkt = new List<string>();
        foreach (var grendel in grendels)
        {
            var routes = punten.Where(grendel.Sluit).Select(Eindpunt.Pad).ToHashSet(StringComparer.Ordinal);
            open.Open = grendel;
            if (!await Toegangsmatrix.Regels.Where(r => routes.Contains(r.Route)).ToAsyncEnumerable().SelectMany(r => opstelling.Proef.FoutenAsync(r)).AnyAsync(TestContext.Current.CancellationToken))
                ongemerkt.Add(grendel.ToString());
            open.Open = null;
        }

        Assert.Equal("", string.Join(" , ", ongemerkt));
        Assert.Equal(
            typeof(Beleid).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            grendels.Where(g => g.Beleid.Length > 0).Select(g => g.Beleid).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Relaties))]
    public async Task Matrix_WithAThingOfSomebodyLeftOpenToAll_IsNoLongerRight(Type soort, string kolom, string route)
    {
        var gezien = false;
        foreach (var regel in Toegangsmatrix.Regels.Where(r => r.Route == route))
        {
            try
            {
                gezien |= await opstelling.Proef.FoutenAsync(regel, () => OpenRelatie.Open = Tuple.Create(soort, kolom)).AnyAsync(f => f.Contains("gave OK", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            }
            finally
            {
                OpenRelatie.Open = null;
            }
        }

        Assert.True(gezien);
    }

    /// <summary>The demo people, in a program of which something can be left open.</summary>
    public sealed class Opstelling : IAsyncLifetime
    {
        internal Demostand Stand { get; } = new();

        internal Toegangsproef Proef { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Stand.App.Met(diensten => diensten.AddTransient<PolicyEvaluator>().AddSingleton<OpenGrendel>().AddSingleton<IPolicyEvaluator>(s => s.GetRequiredService<OpenGrendel>()))
                .MetDatabase(o => o.AddInterceptors(OpenRelatie.Instance).ReplaceService<ICompiledQueryCacheKeyGenerator, OpenRelatie.Sleutels>());
            await Stand.InitializeAsync();
            Proef = new(Stand);
        }

        public ValueTask DisposeAsync() => Stand.DisposeAsync();
    }
}

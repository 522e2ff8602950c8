using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Toegang;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Tests.Journaal;

/// <summary>Over thousands of random requests of staff: a file that was seen is one row, what was refused is one row, and a redirect is none.</summary>
[Regel("R-SEC-5", "T8")]
public sealed class KijkTests(Demostand stand) : IClassFixture<Demostand>
{
    private const int Verzoeken = 2000;

    [Fact]
    public async Task RandomRequestsOfStaff_LeaveExactlyOneRowEach()
    {
        await stand.HerstelAsync();
        var (wie, adressen) = (new[] { "Fatma", "Joris", "Eva", "Marleen", "Ilse", "Bas" }, await AdressenAsync());
        var kans = new Random(5);
        var fouten = new List<string>();
        var (gezien, geweigerd) = (0, 0);
        var voor = await RijenAsync(0);
        for (var i = 0; i < Verzoeken; i++)
        {
            var (naam, adres) = (wie[kans.Next(wie.Length)], adressen[kans.Next(adressen.Count)]);
            using var antwoord = await stand.Kaal(naam).GetAsync(adres, TestContext.Current.CancellationToken);
            var rijen = await RijenAsync(voor.Count == 0 ? 0 : voor[^1].Nummer!.Value);
            var nieuw = rijen.Where(r => r.AccountId == stand.Account(naam).AccountId).ToList();
            var goed = antwoord.StatusCode switch
            {
                HttpStatusCode.OK => nieuw is [{ } rij] && Dossierblik.Handelingen.Contains(rij.Handeling) && (rij.VerzoekId ?? rij.LeerlingId) is not null,
                HttpStatusCode.NotFound => nieuw is [{ Handeling: Toegangsjournaal.Handeling, VerzoekId: null, LeerlingId: null }],
                HttpStatusCode.Redirect => nieuw.Count == 0,
                _ => false,
            };
            if (!goed || rijen.Count != nieuw.Count)
                fouten.Add($"{naam} {adres.Split('?')[0]}: {antwoord.StatusCode}, {string.Join(" + ", rijen.Select(r => r.Handeling))}");
            gezien += antwoord.StatusCode == HttpStatusCode.OK ? 1 : 0;
            geweigerd += antwoord.StatusCode == HttpStatusCode.NotFound ? 1 : 0;
            if (rijen.Count > 0)
                voor = rijen;
        }

        Assert.Equal("", string.Join(Environment.NewLine, fouten.Distinct().Take(20)));
        Assert.True(gezien > Verzoeken / 10 && geweigerd > Verzoeken / 10, $"{gezien} seen, {geweigerd} refused");
        await using var scope = stand.App.Services.CreateAsyncScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Ketencontrole>().ControleerAsync([], default)).IsHeel);
    }

    /// <summary>A page of staff about a file that nobody marked would leave no row: each page with the id of one is marked, or stands here with its reason.</summary>
    [Fact]
    public void EveryStaffPageWithAnId_IsMarked()
    {
        string[] anders =
        [
            "Secretariaat.Leerlingen.NakijkenModel", // a list that is being read in, of no one pupil
            "Secretariaat.Verstrekkingen.NakijkenModel", // the same
            "Secretariaat.Kantoor.BekijkenModel", // a closure of the office, with the lines of the queue and the tasks
        ];
        var paginas = typeof(Program).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(PageModel)) && !t.IsAbstract && t.Namespace!.Contains(".Pages.", StringComparison.Ordinal)
            && (t.Namespace.Contains("Secretariaat", StringComparison.Ordinal) || t.Namespace.Contains("Directie", StringComparison.Ordinal) || t.Namespace.Contains(".Fg", StringComparison.Ordinal) || t.Namespace.Contains("Datalekken", StringComparison.Ordinal))
            && (t.GetProperty("Id") is not null || t.GetMethod("OnGetAsync")?.GetParameters().Any(p => p.Name == "id") == true));

        Assert.Equal("", string.Join(" , ", paginas.Where(t => !t.IsAssignableTo(typeof(IDossierpagina)) && !anders.Contains(t.FullName!.Replace("OuderPortaal.Web.Pages.", "", StringComparison.Ordinal))).Select(t => t.FullName)));
    }

    private async Task<IReadOnlyList<string>> AdressenAsync()
    {
        var adressen = new Toegangsadressen(stand);
        var uit = new List<string>();
        foreach (var regel in Toegangsmatrix.Regels.Where(r => r.Over.Length > 0 && !r.Route.StartsWith("POST", StringComparison.Ordinal)
            && (r.Route.StartsWith("/secretariaat/", StringComparison.Ordinal) || r.Route.StartsWith("/directie/", StringComparison.Ordinal) || r.Route.StartsWith("/fg/", StringComparison.Ordinal))
            && !r.Route.Contains("/inlezen/{id}", StringComparison.Ordinal)))
        {
            var adres = await adressen.VanAsync(regel);
            if (!adres.Contains("//", StringComparison.Ordinal) && !adres.EndsWith('/'))
                uit.Add(adres);
            uit.Add(Toegangsadressen.Geraden(regel.Route));
        }

        return uit;
    }

    private Task<List<JournaalRegel>> RijenAsync(long na) => stand.App.VraagAsync(db => db.Journaal.AsNoTracking().Where(j => j.Nummer > na).OrderBy(j => j.Nummer).ToListAsync());
}

using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Demo;
using OuderPortaal.Web.Tests.Formulieren;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>What to fill in in a route of the matrix: somebody's own thing, or a guess.</summary>
internal sealed partial class Toegangsadressen(Demostand stand)
{
    /// <summary>Before the name of a pupil that nobody asked anything about.</summary>
    public const string Leerling = "leerling ";

    /// <summary>The address about who or what the line speaks of. What the demo does not have is made.</summary>
    public async Task<string> VanAsync(Toegangsregel regel)
    {
        var route = Kaal(regel.Route);
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var naam in Plek().Matches(route).Select(m => m.Groups["naam"].Value))
            waarden[naam] = await WaardeAsync(naam, route, regel.Over);
        var adres = Plek().Replace(route, m => waarden[m.Groups["naam"].Value]);
        return route.EndsWith("/bewijs-ontvangen", StringComparison.Ordinal) ? $"{adres}?bewijs={await BewijsAsync(regel.Over)}" : adres;
    }

    /// <summary>An address as somebody would try it: nothing has these ids.</summary>
    public static string Geraden(string route) => Plek().Replace(Kaal(route), m => (m.Groups["naam"].Value, m.Groups["soort"].Value) switch
    {
        (_, ":int") => "99",
        (_, ":guid") => "01900000-0000-7000-8000-00000000abcd",
        ("wat", _) => "overnemen",
        _ => PubliekId.Nieuw(),
    });

    /// <summary>Without method, handler, and what may be left out.</summary>
    private static string Kaal(string route) => Weglaatbaar().Replace(route.Replace("POST ", "", StringComparison.Ordinal), "").Split('?')[0];

    private Task<string> WaardeAsync(string naam, string route, string over) => naam switch
    {
        "code" => Task.FromResult("413"),
        "nummer" => Task.FromResult("1"),
        "instelling" => Task.FromResult("BasisDagen"),
        "wat" => Task.FromResult("overnemen"),
        "plek" => Task.FromResult("regel"),
        "onderdeel" => Task.FromResult("nieuw"),
        "concept" => ConceptAsync(),
        "vraag" => Formulierproeven.FgvraagAsync(stand, over),
        "zoekvraag" => Formulierproeven.ZoekvraagAsync(stand, over),
        "deelvraag" => route.EndsWith("/{nummer:int}", StringComparison.Ordinal) ? Formulierproeven.MetBestandAsync(stand, over) : Formulierproeven.DeelvraagAsync(stand, over),
        "notitie" => Formulierproeven.NotitieMetScanAsync(stand, over),
        "sleutel" => Formulierproeven.SleutelAsync(stand),
        "brief" => Formulierproeven.KlachtbriefAsync(stand),
        "document" => VraagAsync(over, (db, v) => db.Overzichten.Where(o => o.VerzoekId == v).SelectMany(o => o.Documenten).Select(d => d.Id.ToString()).FirstOrDefaultAsync()),
        "koppeling" => VanLeerlingAsync(over, (db, l) => db.Vertegenwoordigingen.Where(v => v.LeerlingId == l).OrderBy(v => v.Id).Select(v => v.Id.ToString()).FirstAsync()),
        "verstrekking" => VerstrekkingAsync(),
        "bezwaar" => VanLeerlingAsync(over, (db, l) => db.GezagConflicten.Where(c => c.LeerlingId == l).Select(c => c.PubliekId).SingleAsync()),
        _ => IdAsync(route, over),
    };

    private async Task<string> IdAsync(string route, string over)
    {
        if (route.Contains("/inlezen/", StringComparison.Ordinal) && route.EndsWith("/{id}", StringComparison.Ordinal) && !route.Contains("/verzoeken/", StringComparison.Ordinal))
            return await LijstAsync(route.Contains("/verstrekkingen/", StringComparison.Ordinal), over);
        if (route.StartsWith("/secretariaat/kantoor/", StringComparison.Ordinal))
            return await Formulierproeven.SluitingAsync(stand);
        if (route.Contains("/klacht/", StringComparison.Ordinal) || route.StartsWith("/secretariaat/klachten/", StringComparison.Ordinal))
            return await Formulierproeven.KlachtAsync(stand, null);
        if (route.Contains("/klachten/", StringComparison.Ordinal))
        {
            var klacht = await Formulierproeven.KlachtAsync(stand, "Karin");
            return route.Contains("/brieven/", StringComparison.Ordinal) ? await Formulierproeven.KlachtbriefAsync(stand) : klacht;
        }

        if (route.StartsWith("/secretariaat/vragen/", StringComparison.Ordinal))
            return await Formulierproeven.GewonevraagAsync(stand);
        if (route.StartsWith("/fg/lijn/", StringComparison.Ordinal))
            return await Formulierproeven.FglijnAsync(stand, over);
        if (route.StartsWith("/verwerkingsregister/", StringComparison.Ordinal))
            return await stand.App.VraagAsync(db => db.Verwerkingsactiviteiten.OrderBy(a => a.Id).Select(a => a.PubliekId).FirstAsync());
        if (route.StartsWith("/datalekken/", StringComparison.Ordinal))
            return await Formulierproeven.DatalekAsync(stand);
        if (route.StartsWith("/secretariaat/bezwaarschriften/", StringComparison.Ordinal))
            return await Formulierproeven.BezwaarAsync(stand);
        if (route.StartsWith("/secretariaat/verjaardagen/melding/", StringComparison.Ordinal))
            return await Formulierproeven.MeldAsync(stand);
        if (route.Contains("/bewaartermijnen/", StringComparison.Ordinal))
            return await Formulierproeven.VoorstelAsync(stand);
        if (route.Contains("/verjaardag", StringComparison.Ordinal))
            return await VerjaardagsbriefAsync(aanOuder: route.StartsWith("/mijn/", StringComparison.Ordinal));
        if (route.StartsWith("/mijn/machtigingen/", StringComparison.Ordinal))
            return await stand.App.VraagAsync(db => db.Vertegenwoordigingen.Where(v => v.GegevenDoor == stand.Account(over).AccountId).Select(v => v.Id.ToString()).SingleAsync());
        if (route.Contains("/leerlingen/", StringComparison.Ordinal) || route.Contains("/kinderen/", StringComparison.Ordinal))
            return await VanLeerlingAsync(over, (db, l) => db.Leerlingen.Where(x => x.Id == l).Select(x => x.PubliekId).SingleAsync());
        return route.Contains("/brieven/", StringComparison.Ordinal)
            ? await VraagAsync(over, (db, v) => db.Brieven.Where(b => b.VerzoekId == v).Select(b => b.PubliekId).FirstOrDefaultAsync())
            : stand.Zaak(over);
    }

    /// <summary>A list that was read; of somebody who may not do that any more when a name is given.</summary>
    private async Task<string> LijstAsync(bool verstrekkingen, string vanWie)
    {
        var fatma = stand.Browser("Fatma");
        var formulier = await (verstrekkingen ? Formulierproeven.LijstAsync(stand, fatma) : Formulierproeven.RoosterAsync(fatma));
        var id = (await formulier.VerstuurAsync()).Pad.Split('?')[0].Split('/')[^1];
        if (vanWie.Length > 0)
            await stand.App.VraagAsync(db => db.Concepten.Where(i => i.PubliekId == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.AccountId, stand.Account(vanWie).AccountId)));
        return id;
    }

    private async Task<string> VerstrekkingAsync()
    {
        await (await Formulierproeven.VerstrekkingAsync(stand, stand.Browser("Fatma"), gebeurd: true)).VerstuurAsync();
        return await stand.App.VraagAsync(db => db.Verstrekkingen.OrderByDescending(v => v.Id).Select(v => v.PubliekId).FirstAsync());
    }

    private async Task<string> ConceptAsync() => (await Wizard.BeginAsync(stand.Browser("Karin")).KiesAsync("Onderwerp", "Kind")).Pad.Split('/')[4];

    private async Task<string> VerjaardagsbriefAsync(bool aanOuder)
    {
        await stand.App.DoeAsync<LeeftijdJob>(job => job.RunAsync(CancellationToken.None));
        return await stand.App.VraagAsync(db => db.Leeftijdsbrieven.Where(b => b.AccountId != null == aanOuder).OrderBy(b => b.Id).Select(b => b.PubliekId).FirstAsync());
    }

    private async Task<Guid> BewijsAsync(string over)
    {
        var zaak = stand.Zaak(over);
        return (await stand.App.VraagAsync(db => db.Verzoeken.AsNoTracking().SingleAsync(v => v.PubliekId == zaak))).Bewijsverzoeken[0].Id;
    }

    private async Task<string> VraagAsync(string over, Func<PortaalDbContext, Guid, Task<string?>> vraag)
    {
        var zaak = stand.Zaak(over);
        return await stand.App.VraagAsync(async db => await vraag(db, await db.Verzoeken.Where(v => v.PubliekId == zaak).Select(v => v.Id).SingleAsync())) ?? "";
    }

    private async Task<string> VanLeerlingAsync(string over, Func<PortaalDbContext, Guid, Task<string>> vraag)
    {
        if (!over.StartsWith(Leerling, StringComparison.Ordinal))
            return await VraagAsync(over, async (db, verzoek) => await vraag(db, await db.Verzoeken.Where(v => v.Id == verzoek).Select(v => v.LeerlingId!.Value).SingleAsync()));
        var id = stand.Leerling(over[Leerling.Length..]);
        return await stand.App.VraagAsync(async db => await vraag(db, await db.Leerlingen.Where(l => l.PubliekId == id).Select(l => l.Id).SingleAsync()));
    }

    [GeneratedRegex(@"\{(?<naam>\w+)(?<soort>:\w+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plek();

    [GeneratedRegex(@"/\{(\w+(:\w+)?\?|\*\*\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weglaatbaar();
}

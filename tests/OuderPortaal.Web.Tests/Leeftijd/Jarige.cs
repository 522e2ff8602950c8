using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Jobs;
using OuderPortaal.Web.Tests.Mijn;

namespace OuderPortaal.Web.Tests.Leeftijd;

/// <summary>Noor is born on 15 June 2010; a parent with gezag asked on 2 June 2026 to see her file.</summary>
internal sealed class Jarige(PortaalApp app, Zaak zaak)
{
    public static readonly DateOnly Geboren = new(2010, 6, 15);

    public Zaak Zaak => zaak;

    public Account Ouder => zaak.Gezin.Account;

    /// <summary>Random id of the request.</summary>
    public string Id => zaak.Adres.Split('/')[^1];

    public static async Task<Jarige> MaakAsync(PortaalApp app, string op = "2026-06-02 10:00")
    {
        app.Klok.Zet(Moment(op));
        return new Jarige(app, await Zaak.MaakAsync(app, await Gezin.MaakAsync(app, Geboren)));
    }

    /// <summary>"2026-06-15 00:00:00", Amsterdam.</summary>
    public static DateTimeOffset Moment(string lokaal)
    {
        var delen = lokaal.Split(' ');
        return Amsterdam.BeginVanDag(DateOnly.Parse(delen[0], System.Globalization.CultureInfo.InvariantCulture)) + TimeSpan.Parse(delen[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task<int> VeegAsync(string? op = null)
    {
        if (op is not null)
            app.Klok.Zet(Moment(op));
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LeeftijdJob>().RunAsync(CancellationToken.None);
    }

    /// <summary>The pupil has an account, was seen at the desk, and has the own link.</summary>
    public async Task<Account> LeerlingAsync()
    {
        var account = await app.MaakAccountAsync("Noor Verhage");
        var nu = app.Klok.Nu;
        await app.DoeAsync<PortaalDbContext>(async db =>
        {
            db.Add(Identiteitsverificatie.LegVast(account.AccountId, null, account.Naam, Identificatiewijze.Balie, "paspoort", Amsterdam.Datum(nu), zaak.Maker, nu));
            db.Add(Vertegenwoordiging.LegVast(
                zaak.Gezin.Leerling, account.AccountId, account.Naam, VertegenwoordigingSoort.Zelf, Gezagsbewijs.EigenIdentiteit, Amsterdam.Datum(nu), null, zaak.Maker, nu));
            await db.SaveChangesAsync();
        });
        return account;
    }

    public Task<Verzoek> VerzoekAsync() => app.VraagAsync(db => db.Verzoeken.SingleAsync(v => v.PubliekId == Id));
}

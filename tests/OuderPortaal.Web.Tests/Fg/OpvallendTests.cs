using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Pages.Fg;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Fg;

/// <summary>Reads that stand out: often without a case, outside working hours, the child of a colleague; and nothing that is ordinary.</summary>
[Regel("R-SEC-5", "T8")]
public sealed class OpvallendTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Gezin _gezin = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app.Klok.Zet(new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero));
        _gezin = await Gezin.MaakAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Ordinary_IsNothing()
    {
        await KijkAsync("Eva Postma", 9, _app.Klok.Nu.AddHours(-1));
        await KijkAsync("Joris Hendriks", 30, _app.Klok.Nu.AddDays(-8));

        Assert.Empty(await LeesAsync());
    }

    [Fact]
    public async Task Often_WithoutACase_IsOneLine_ByFunction()
    {
        await KijkAsync("Eva Postma", Opvallend.Vaak, _app.Klok.Nu.AddHours(-1));

        var signaal = Assert.Single(await LeesAsync());
        var pagina = await Pagina.HaalAsync(await _app.AlsAsync(Rol.Fg), "/fg");

        Assert.Equal((Kijkreden.VaakZonderZaak, "Behandelaar", Opvallend.Vaak), (signaal.Reden, signaal.Functie, signaal.Aantal));
        Assert.Contains("Behandelaar keek vaak, zonder eigen verzoek of betrokkenheid", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Eva", pagina.Html, StringComparison.Ordinal);
    }

    /// <summary>Who often looks has a reason when the request is theirs, or runs and they work on all; not when it is of somebody else.</summary>
    [Theory]
    [InlineData(Rol.Behandelaar, false, false, true), InlineData(Rol.Behandelaar, true, false, true), InlineData(Rol.Behandelaar, true, true, false)]
    [InlineData(Rol.Secretariaat, false, false, true), InlineData(Rol.Secretariaat, true, false, false), InlineData(Rol.Directeur, true, false, false), InlineData(Rol.Fg, true, false, true)]
    public async Task Often_StandsOut_UnlessThereIsARequestToWorkOn(Rol rol, bool verzoek, bool eigen, bool valtOp)
    {
        var wie = await KijkAsync("Eva Postma", Opvallend.Vaak, _app.Klok.Nu.AddHours(-1), rol);
        if (verzoek)
        {
            var ingediend = await _app.DienInAsync(_gezin.Account.AccountId, _gezin.Leerling.Naam, _gezin.Leerling.Geboortedatum);
            await _app.BewaarAsync(async db =>
            {
                var v = await db.Verzoeken.SingleAsync(x => x.Id == ingediend.Id, Ct);
                v.KoppelLeerling(await db.Leerlingen.SingleAsync(l => l.Id == _gezin.Leerling.Id, Ct), _app.Klok.Nu);
                v.WijsToe(eigen ? new MedewerkerId(wie.Waarde) : Zaken.Iemand, _app.Klok.Nu);
                return true;
            });
        }

        Assert.Equal(valtOp ? [Kijkreden.VaakZonderZaak] : [], (await LeesAsync()).Select(s => s.Reden));
    }

    [Fact]
    public async Task Evening_WithManyFiles_IsOneLine()
    {
        var avond = new DateTimeOffset(2026, 3, 4, 20, 0, 0, TimeSpan.Zero);
        var eva = await KijkAsync("Eva Postma", 3, avond);
        await KijkAsync("", 2, avond.AddMinutes(5), dossier: Guid.CreateVersion7(avond), zelfde: eva);
        await KijkAsync("Joris Hendriks", 1, avond);

        Assert.Equal([(Kijkreden.BuitenWerktijd, 5), (Kijkreden.BuitenWerktijd, 1)], (await LeesAsync()).Select(s => (s.Reden, s.Aantal)));
    }

    [Theory]
    [InlineData("2026-03-04T18:59:00Z", false), InlineData("2026-03-04T19:00:00Z", true), InlineData("2026-03-04T05:59:00Z", true), InlineData("2026-03-04T06:00:00Z", false), InlineData("2026-03-01T11:00:00Z", true)]
    public async Task Time_OutsideWorkingHoursOfAmsterdam_IsSeen(string op, bool valtOp)
    {
        await KijkAsync("Eva Postma", 1, DateTimeOffset.Parse(op, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(valtOp ? [Kijkreden.BuitenWerktijd] : [], (await LeesAsync()).Select(s => s.Reden));
    }

    [Fact]
    public async Task Child_OfAColleague_GoingByTheName_IsSeen()
    {
        await _app.MaakAccountAsync("Nadia Brouwer", Rol.Behandelaar);
        await KijkAsync("Eva Postma", 1, _app.Klok.Nu.AddHours(-1));

        Assert.Equal([Kijkreden.KindVanCollega], (await LeesAsync()).Select(s => s.Reden));
    }

    private async Task<IReadOnlyList<Kijksignaal>> LeesAsync()
    {
        IReadOnlyList<Kijksignaal> uit = [];
        await _app.DoeAsync<Opvallend>(async o => uit = await o.LeesAsync(Ct));
        return uit;
    }

    private async Task<AccountId> KijkAsync(string naam, int keer, DateTimeOffset op, Rol rol = Rol.Behandelaar, Guid? dossier = null, AccountId? zelfde = null)
    {
        var wie = zelfde ?? (await _app.MaakAccountAsync(naam, rol)).AccountId;
        await _app.VraagAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, keer).Select(i => new JournaalRegel
            {
                Id = Guid.CreateVersion7(op), Op = op, AccountId = wie, Hoedanigheid = rol.ToString(), Handeling = "LeerlingBekeken", LeerlingId = dossier ?? _gezin.Leerling.Id,
            }));
            return db.SaveChangesAsync(Ct);
        });
        return wie;
    }
}

using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Instellingen;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Mail;
using OuderPortaal.Web.Tests.Mijn;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Toegang;

/// <summary>When the SWV chose it, another parent with gezag hears that a request about the child was filed, and nothing more (D-14).</summary>
public sealed class AndereOuderTests : IAsyncLifetime
{
    private readonly PortaalApp _app = new();
    private Gezin _gezin = null!;
    private Account _vader = null!;
    private Vertegenwoordiging _link = null!;

    public async ValueTask InitializeAsync()
    {
        _gezin = await Gezin.MaakAsync(_app);
        _vader = await _app.MaakAccountAsync("Tom Verhage");
        _link = Vertegenwoordiging.LegVast(
            _gezin.Leerling, _vader.AccountId, _vader.Naam, VertegenwoordigingSoort.OuderMetGezag, Gezagsbewijs.StaatInDossier, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu);
        await _app.BewaarAsync(db => Task.FromResult(db.Add(_link)));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, Regel("D-14")]
    [InlineData(true, false, false, 1)]
    [InlineData(false, false, false, 0)]
    [InlineData(true, true, false, 0)]
    [InlineData(true, false, true, 0)]
    public async Task Request_OfOneParent_IsToldToTheOther_OnlyWhenTheSwvChoseIt_AndNothingIsSecretOrDisputed(bool gekozen, bool geheim, bool bezwaar, int meldingen)
    {
        await KiesAsync(gekozen);
        await _app.BewaarAsync(async db =>
        {
            var kind = await db.Leerlingen.AsSplitQuery().SingleAsync();
            if (geheim)
                kind.VoegContactToe(new("Nadia Brouwer", Contactrelatie.OuderMetGezag, "Schuilplaats 1", null, "", true), Zaken.Iemand, _app.Klok.Nu);
            if (bezwaar)
                db.Add(GezagConflict.LegVast(await db.Vertegenwoordigingen.SingleAsync(v => v.Id == _link.Id), "Nadia Brouwer", null, Bezwaarweg.Telefoon, new DateOnly(2026, 3, 2), null, Zaken.Iemand, _app.Klok.Nu));
            return true;
        });

        await DoeVerzoekAsync();

        var aan = await _app.VraagAsync(db => db.Meldingen.Where(m => m.Soort == MeldingSoort.VerzoekOverKind).Select(m => m.AccountId).ToListAsync());
        Assert.Equal(Enumerable.Repeat(_vader.AccountId, meldingen), aan);
    }

    [Fact, Regel("D-14", "R-VTG-22")]
    public async Task Message_SaysThatARequestWasFiled_AndNotByWhom_NorWhatItAsks_AndOnce()
    {
        await KiesAsync(true);
        var nummer = await DoeVerzoekAsync();
        await _app.BewaarAsync(async db =>
        {
            var verzoek = await db.Verzoeken.SingleAsync();
            verzoek.KoppelVertegenwoordiging(await db.Vertegenwoordigingen.SingleAsync(v => v.Id == _gezin.Link.Id), await db.Leerlingen.AsSplitQuery().SingleAsync(), _app.Klok.Nu);
            return true;
        });

        var berichten = await Pagina.HaalAsync(await _app.AlsAsync(_vader), "/mijn/berichten");
        var moeder = await Pagina.HaalAsync(await _app.AlsAsync(_gezin.Account), "/mijn/berichten");

        Assert.Contains("Er is een verzoek gedaan over uw kind.", berichten.Tekst, StringComparison.Ordinal);
        Assert.All(["Nadia", "Lindelaan", nummer, "Noor"], woord => Assert.DoesNotContain(woord, berichten.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("Er is een verzoek gedaan over uw kind.", moeder.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, await _app.VraagAsync(db => db.Meldingen.CountAsync(m => m.Soort == MeldingSoort.VerzoekOverKind)));
        Assert.Equal(1, await _app.VraagAsync(db => db.UitgaandeMails.CountAsync(m => m.AccountId == _vader.AccountId)));
    }

    /// <summary>The mother asks; it is matched and rests on her link.</summary>
    private async Task<string> DoeVerzoekAsync()
    {
        var verzoek = await Zaken.DienInAsync(_app, _gezin.Account.AccountId, _gezin.Leerling.Naam, _gezin.Leerling.Geboortedatum);
        await _app.BewaarAsync(async db =>
        {
            var opgeslagen = await db.Verzoeken.SingleAsync(v => v.Id == verzoek.Id);
            var kind = await db.Leerlingen.AsSplitQuery().SingleAsync();
            opgeslagen.KoppelLeerling(kind, _app.Klok.Nu);
            opgeslagen.KoppelVertegenwoordiging(await db.Vertegenwoordigingen.SingleAsync(v => v.Id == _gezin.Link.Id), kind, _app.Klok.Nu);
            return true;
        });
        return verzoek.Nummer;
    }

    private async Task KiesAsync(bool gekozen) => await _app.BewaarAsync(async db =>
    {
        var nu = await db.InstellingenVersies.OrderByDescending(i => i.Vanaf).FirstAsync();
        return db.Add(nu.MetKeuzes(new() { InformeerAndereOuder = gekozen }, nu.Vanaf.AddMilliseconds(1)));
    });
}

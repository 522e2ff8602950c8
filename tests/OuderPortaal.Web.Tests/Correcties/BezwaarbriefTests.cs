using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain;
using OuderPortaal.Domain.Correcties;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Tests.Secretariaat;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>What the directeur reads and signs is what the verzoeker gets.</summary>
[Regel("R-AM-29", "R-AM-13")]
public sealed class BezwaarbriefTests
{
    private const string Dicht = "Wij schrijven u eerst vanaf welke dag wij dat weer doen.";

    /// <summary>The item in words or of a line, the kind that is granted (null: refused), and whether something stays closed.</summary>
    [Theory, InlineData(true, Categorie.C7d, true), InlineData(false, Categorie.C7d, false), InlineData(false, null, true)]
    public async Task Preview_ForTheDirecteur_IsTheLetterThatIsSent(bool inWoorden, Categorie? toegewezen, bool blijftDicht)
    {
        await using var app = new PortaalApp();
        app.Klok.Zet(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var zaak = await Correctiezaak.MaakBezwaarAsync(app, vraag: inWoorden ? Correctiezaak.Verslag with { Plek = new("Alles wat de school vindt") } : null);
        await app.BewaarAsync(async db =>
        {
            var (verzoek, correctie) = (await db.Verzoeken.SingleAsync(v => v.Id == zaak.Verzoek.Id), await db.Correcties.SingleAsync(c => c.VerzoekId == zaak.Verzoek.Id));
            Onderdeelbeoordeling oordeel = toegewezen is { } soort
                ? new(Aard.Feit, Onderdeeloordeel.Toegewezen, null, "", ["Dossiersysteem"]) { Categorie = soort }
                : new(Aard.Feit, Onderdeeloordeel.Afgewezen, Weigeringsgrond.DwingendeGronden, "Zonder dit verslag krijgt Noor geen hulp.", []);
            correctie.Beoordeel(1, oordeel, verzoek, Zaken.Iemand, app.Klok.Nu);
            verzoek.LegCorrectieVoor(correctie, Zaken.Iemand, app.Klok.Nu);
            return true;
        });

        var tekenen = await Pagina.HaalAsync(await app.AlsAsync(Rol.Directeur), $"/directie/{zaak.Verzoek.PubliekId}");
        var voorbeeld = Alineas(tekenen.Document.QuerySelector("article.brief")!);
        await tekenen.Formulier("main form:has(.onder-elkaar)").VerstuurAsync();

        var brief = await app.VraagAsync(db => db.Brieven.SingleAsync(b => b.Soort == BriefSoort.BezwaarVerwerkingToegewezen || b.Soort == BriefSoort.BezwaarVerwerkingAfgewezen));
        var verstuurd = Alineas(new HtmlParser().ParseDocument(brief.Html).Body!);
        Assert.Equal(verstuurd, voorbeeld);
        Assert.Equal(blijftDicht, verstuurd.Any(a => a.EndsWith(Dicht, StringComparison.Ordinal)));
    }

    /// <summary>All but the remedies: their last day is known when it is signed.</summary>
    private static List<string> Alineas(IElement brief) =>
        [.. brief.QuerySelectorAll("p, li, h2, h3").Where(e => e.Closest(".brief__rechten") is null).Select(e => e.TextContent.Trim())];
}

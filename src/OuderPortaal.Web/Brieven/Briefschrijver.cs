using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using OuderPortaal.Domain.Post;

namespace OuderPortaal.Web.Brieven;

/// <summary>Writes a letter: the component <c>{BriefSoort}Brief.razor</c> in this folder, once, to the HTML that is kept.</summary>
public sealed class Briefschrijver(HtmlRenderer renderer)
{
    private static readonly Dictionary<BriefSoort, Type> Componenten = Enum.GetValues<BriefSoort>().ToDictionary(
        soort => soort,
        soort => typeof(Briefschrijver).Assembly.GetType($"{typeof(Briefschrijver).Namespace}.{Naam(soort)}Brief")
            ?? throw new InvalidOperationException($"There is no letter {Naam(soort)}Brief.razor."));

    /// <summary>An objection to the use is decided per item, and told in the words of a correction.</summary>
    private static BriefSoort Naam(BriefSoort soort) => soort switch
    {
        BriefSoort.BezwaarVerwerkingToegewezen => BriefSoort.CorrectieToegewezen,
        BriefSoort.BezwaarVerwerkingDeels => BriefSoort.CorrectieDeels,
        BriefSoort.BezwaarVerwerkingAfgewezen => BriefSoort.CorrectieAfgewezen,
        _ => soort,
    };

    public Task<string> SchrijfAsync(BriefSoort soort, Brieffeiten feiten) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(BriefBasis.Feiten)] = feiten });
        var uitvoer = await renderer.RenderComponentAsync(Componenten[soort], parameters);
        return uitvoer.ToHtmlString();
    });

    /// <summary>D2b: the letter with the code, for paper only and kept nowhere.</summary>
    public Task<string> SchrijfCodeAsync(Brieffeiten feiten, string code, DateOnly geldigTotEnMet) => renderer.Dispatcher.InvokeAsync(async () =>
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Codebrief.Feiten)] = feiten, [nameof(Codebrief.Code)] = code, [nameof(Codebrief.GeldigTotEnMet)] = geldigTotEnMet,
        });
        return (await renderer.RenderComponentAsync<Codebrief>(parameters)).ToHtmlString();
    });

    /// <summary>The subject: heading of the letter and title in lists. Says nothing about the content.</summary>
    public static string Titel(BriefSoort soort, Brieffeiten feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        return soort switch
        {
            BriefSoort.Ontvangstbevestiging => feiten.Kies("Wij hebben uw verzoek gekregen", "Wij hebben je verzoek gekregen"),
            BriefSoort.BewijsGevraagd => feiten.Kies("Wij willen zeker weten wie u bent", "Wij willen zeker weten wie je bent"),
            BriefSoort.CodeVerstuurd => feiten.Kies("Uw brief met een code is verstuurd", "Je brief met een code is verstuurd"),
            BriefSoort.WatOntbreekt => feiten.Kies("Wij hebben nog iets van u nodig", "Wij hebben nog iets van je nodig"),
            BriefSoort.BewijsOntvangen => feiten.Kies("Dank u wel, wij hebben uw bewijs", "Dank je wel, wij hebben je bewijs"),
            BriefSoort.BewijsNietGoed => feiten.Kies("Uw bewijs was nog niet goed", "Je bewijs was nog niet goed"),
            BriefSoort.HerinneringBewijs => feiten.Kies("Wij wachten nog op uw bewijs", "Wij wachten nog op je bewijs"),
            BriefSoort.HerinneringOverzicht => feiten.Kies("Uw overzicht staat nog klaar", "Je overzicht staat nog klaar"),
            BriefSoort.OverzichtKlaar or BriefSoort.OverzichtDeels => feiten.Kies("Uw overzicht staat klaar", "Je overzicht staat klaar"),
            BriefSoort.GeenGegevens => "Wij hebben geen gegevens gevonden",
            BriefSoort.Afgewezen => feiten.Kies("Wij kunnen niet doen wat u vraagt", "Wij kunnen niet doen wat je vraagt"),
            BriefSoort.CorrectieToegewezen => feiten.Kies("Wij doen wat u vraagt", "Wij doen wat je vraagt"),
            BriefSoort.CorrectieDeels => feiten.Kies("Wij doen een deel van wat u vraagt", "Wij doen een deel van wat je vraagt"),
            BriefSoort.CorrectieAfgewezen => feiten.Kies("Wij kunnen niet doen wat u vraagt", "Wij kunnen niet doen wat je vraagt"),
            BriefSoort.BezwaarVerwerkingToegewezen => "Wij gebruiken de gegevens niet meer",
            BriefSoort.BezwaarVerwerkingDeels => "Wij gebruiken een deel van de gegevens niet meer",
            BriefSoort.BezwaarVerwerkingAfgewezen => feiten.Kies("Wij kunnen niet doen wat u vraagt", "Wij kunnen niet doen wat je vraagt"),
            BriefSoort.OpheffingAangekondigd => "Vanaf welke dag wij de gegevens weer gebruiken",
            BriefSoort.InformatieGegeven => "Hoe het gaat",
            BriefSoort.InformatieGeweigerd => feiten.Kies("Wij kunnen u dit niet vertellen", "Wij kunnen je dit niet vertellen"),
            BriefSoort.KopieKlaar => feiten.Kies("Uw kopie is klaar", "Je kopie is klaar"),
            BriefSoort.CorrectieUitgevoerd => "Het is klaar",
            BriefSoort.WissingAanAnder or BriefSoort.WissingAanSchool => "Er gaan gegevens weg",
            BriefSoort.BuitenBehandeling => feiten.Kies("Wij behandelen uw verzoek niet", "Wij behandelen je verzoek niet"),
            BriefSoort.GezagNietVastgesteld => feiten.Kies("Wij konden niet vaststellen dat u mag beslissen", "Wij konden niet vaststellen dat je mag beslissen"),
            BriefSoort.GezagBetwist => feiten.Kies("Uw toegang staat even stil", "Je toegang staat even stil"),
            BriefSoort.GezagHersteld => feiten.Kies("U kunt weer verder", "Je kunt weer verder"),
            BriefSoort.GezagGestopt => feiten.Kies("Uw toegang is gestopt", "Je toegang is gestopt"),
            BriefSoort.AntwoordKomtLater or BriefSoort.AntwoordIsTeLaat => "Ons antwoord komt te laat",
            BriefSoort.IngebrekestellingOntvangen => feiten.Kies("Wij hebben uw ingebrekestelling", "Wij hebben je ingebrekestelling"),
            BriefSoort.IngebrekestellingTeVroeg => feiten.Kies("Uw ingebrekestelling kwam te vroeg", "Je ingebrekestelling kwam te vroeg"),
            BriefSoort.LeerlingKiest => feiten.Kies("U beslist nu over uw gegevens", "Jij beslist nu over je gegevens"),
            BriefSoort.LeerlingBeslist => $"{feiten.Voornaam} beslist nu zelf",
            BriefSoort.GeenAntwoordBijZestien => feiten.Kies("U krijgt geen antwoord op uw verzoek", "Je krijgt geen antwoord op je verzoek"),
            BriefSoort.VerzoekOvergenomen => feiten.Kies("Dit verzoek is nu van u", "Dit verzoek is nu van jou"),
            BriefSoort.BezwaarOntvangen => feiten.Kies("Wij hebben uw bezwaar gekregen", "Wij hebben je bezwaar gekregen"),
            _ => feiten.Kies("U trok uw verzoek in", "Je trok je verzoek in"),
        };
    }
}

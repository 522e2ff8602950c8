using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Leerlingen;
using OuderPortaal.Domain.Overzichten;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Kluis;
using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Pages.Directie;
using OuderPortaal.Web.Tests.Architectuur;

namespace OuderPortaal.Web.Tests.Accounts;

/// <summary>What shows a file, changes a way to log in, releases or signs, asks for a fresh factor: read from the compiled pages, so that a new one cannot be forgotten.</summary>
public sealed class VersheidTests(PortaalApp app) : IClassFixture<PortaalApp>
{
    private const BindingFlags Alles = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly (Type Type, string Naam)[] Gevoelig =
    [
        (typeof(Documentkluis), nameof(Documentkluis.OpenAsync)),
        (typeof(OverzichtZip), nameof(OverzichtZip.SchrijfAsync)),
        (typeof(Gegevensoverzicht), nameof(Gegevensoverzicht.GeefVrij)),
        (typeof(Verzoek), nameof(Verzoek.MaakBekend)),
        (typeof(Bekendmaking), nameof(Bekendmaking.MaakBekendAsync)),
        (typeof(Passkeybeheer), nameof(Passkeybeheer.VoegToeAsync)),
        (typeof(Passkeybeheer), nameof(Passkeybeheer.VerwijderAsync)),
        (typeof(Authenticatorapp), nameof(Authenticatorapp.ZetAanAsync)),
        (typeof(Herstelcodes), nameof(Herstelcodes.MaakAsync)),
        (typeof(Wachtwoorden), nameof(Wachtwoorden.VeranderAsync)),
        (typeof(Adreswijziging), nameof(Adreswijziging.BevestigAsync)),
        (typeof(Factorherstel), nameof(Factorherstel.BeoordeelAsync)),
        (typeof(Uitnodigingen), nameof(Uitnodigingen.NodigUitAsync)),
        (typeof(Uitnodigingen), nameof(Uitnodigingen.StuurAsync)),
        (typeof(Uitnodigingen), nameof(Uitnodigingen.BlokkeerAsync)),
        (typeof(Uitnodigingen), nameof(Uitnodigingen.DeblokkeerAsync)),
        (typeof(Identiteitsverificatie), nameof(Identiteitsverificatie.LegVast)),
        (typeof(Bewijskopie), nameof(Bewijskopie.KeurGoed)),
        (typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.LegVast)),
        (typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.KenToe)),
        (typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.Machtig)),
        (typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.Handhaaf)),
        (typeof(Vertegenwoordiging), nameof(Vertegenwoordiging.ZetVoortWegensWilsonbekwaamheid)),
        (typeof(GezagConflict), nameof(GezagConflict.Beslis)),
        (typeof(Verzoek), nameof(Verzoek.KoppelVertegenwoordiging)),
        (typeof(Verzoek), nameof(Verzoek.NeemOver)),
        (typeof(Verzoek), nameof(Verzoek.LegKeuzeVast)),
        (typeof(Overzichtsamensteller), nameof(Overzichtsamensteller.StelSamenAsync)),
    ];

    private static IEnumerable<MethodInfo> Handlers(Type pagina) => pagina.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        .Where(m => m.Name.StartsWith("OnGet", StringComparison.Ordinal) || m.Name.StartsWith("OnPost", StringComparison.Ordinal));

    [Fact, Trait("asvs", "7.5.1")]
    public void Handlers_ThatDoSomethingSensitive_AskForAFreshFactor() => Bron.IsLeeg(
        from pagina in Bron.Web
        where pagina.IsSubclassOf(typeof(PageModel)) && !pagina.IsAbstract
        from handler in Handlers(pagina)
        where Bereikt(handler, pagina).Any(IsGevoelig)
        where handler.GetCustomAttribute<VerseFactorAttribute>() is null && pagina.GetCustomAttribute<VerseFactorAttribute>() is null
        select $"{pagina.FullName}.{handler.Name} needs [VerseFactor]");

    [Fact]
    public void Handlers_ThatAreFound_AreManyEnoughToBelieveTheTestAbove()
    {
        var gevonden = (from pagina in Bron.Web
                        where pagina.IsSubclassOf(typeof(PageModel)) && !pagina.IsAbstract
                        from handler in Handlers(pagina)
                        where Bereikt(handler, pagina).Any(IsGevoelig)
                        select pagina.Name + "." + handler.Name).ToHashSet();

        Assert.Superset(
            new HashSet<string> { "OverzichtZipModel.OnGetAsync", "OverzichtDocumentModel.OnGetAsync", "DocumentOpenenModel.OnGetAsync", "VrijgevenModel.OnPostAsync", "TekenenModel.OnPostAsync", "PasskeysModel.OnPostAsync", "PasskeysModel.OnPostVerwijderAsync", "BeoordelenModel.OnPostWeigerAsync", "MedewerkersModel.OnPostBlokkeerAsync", "KopieModel.OnGetBeeldAsync", "KopieModel.OnPostAsync", "BalieModel.OnPostAsync", "TerugbellenModel.OnPostAsync", "MeldingModel.OnPostAsync", "GezagModel.OnPostAsync", "GezagModel.OnPostBestaandAsync", "BezwaarModel.OnPostAsync", "WilsbesluitModel.OnPostAsync", "NieuwModel.OnPostAsync", "KiezenModel.OnPostAsync", "VoorbeeldModel.OnGetAsync", "BijlageModel.OnGetAsync", "BerichtBijlageModel.OnGetAsync" },
            gevonden);
    }

    [Fact]
    public void Endpoints_ThatAreNoPage_AreTheseAndNoOthers()
    {
        var zonderPagina = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && !e.Metadata.Any(m => m.GetType().Name.Contains("StaticAsset", StringComparison.Ordinal)))
            .Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "account/authenticator/qr.svg", "account/nog-hier", "account/passkey/opties/inloggen", "account/passkey/opties/nieuw", "account/passkey/opties/opnieuw", "account/passkey/opties/toevoegen",
#if FULL
                "beheer/taken/hangfire/{**path}",
#endif
                "health/live", "health/ready",
            ],
            zonderPagina.Where(p => !p.StartsWith("dist/", StringComparison.Ordinal) && !p.StartsWith('_') && p.Contains('/', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/account/passkey/opties/toevoegen")]
    [InlineData("/account/authenticator/qr.svg")]
    public async Task Endpoint_OfAFactor_WithoutAFreshOne_IsNotThere(string pad)
    {
        await using var eigen = new PortaalApp();
        var client = await eigen.AlsOuderAsync();
        var token = (await Pagina.HaalAsync(client, "/account")).Formulier("main form:not([action*=Uitloggen])")["__RequestVerificationToken"];
        eigen.Klok.Verder(TimeSpan.FromMinutes(11));

        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        var antwoord = pad.EndsWith("svg", StringComparison.Ordinal) ? await client.GetAsync(pad) : await client.PostAsync(pad, inhoud);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    private static bool IsGevoelig(MethodBase methode) => Gevoelig.Any(g => g.Type == methode.DeclaringType && g.Naam == methode.Name);

    /// <summary>Every method that this one calls, through the page's own methods, base classes, lambdas and state machines.</summary>
    private static HashSet<MethodBase> Bereikt(MethodBase begin, Type pagina)
    {
        var eigen = new HashSet<Type>();
        for (var t = pagina; t is not null && t.Assembly == typeof(Program).Assembly; t = t.BaseType)
            Voeg(eigen, t);

        HashSet<MethodBase> gezien = [];
        Stack<MethodBase> open = new([begin]);
        while (open.TryPop(out var methode))
        {
            if (!gezien.Add(methode) || methode.DeclaringType is not { } waar || !eigen.Contains(waar.IsGenericType ? waar.GetGenericTypeDefinition() : waar))
                continue;
            foreach (var geroepen in Aanroepen(methode))
                open.Push(geroepen);
            // A base class that calls its own virtual method runs what this page made of it: the IL names the base only.
            if (methode is MethodInfo { IsVirtual: true } basis && Array.Find(pagina.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), m => m.IsVirtual && m.GetBaseDefinition() == basis.GetBaseDefinition()) is { } eigenlijk)
                open.Push(eigenlijk);
        }

        return gezien;
    }

    private static void Voeg(HashSet<Type> types, Type type)
    {
        types.Add(type);
        foreach (var binnen in type.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public))
            Voeg(types, binnen);
    }

    private static IEnumerable<MethodBase> Aanroepen(MethodBase methode)
    {
        if (methode.GetCustomAttribute<System.Runtime.CompilerServices.StateMachineAttribute>() is { } toestand)
            yield return toestand.StateMachineType.GetMethod("MoveNext", Alles)!;
        if (methode.GetMethodBody()?.GetILAsByteArray() is not { } il)
            yield break;

        // call, callvirt, newobj, ldftn, ldvirtftn: a byte that only looks like one resolves to nothing, or to something that is not sensitive.
        for (var i = 0; i + 4 < il.Length; i++)
        {
            var plaats = il[i] switch { 0x28 or 0x6F or 0x73 => i + 1, 0xFE when il[i + 1] is 0x06 or 0x07 => i + 2, _ => -1 };
            if (plaats > 0 && plaats + 4 <= il.Length && Los(methode, BitConverter.ToInt32(il, plaats)) is { } geroepen)
                yield return geroepen;
        }
    }

    private static MethodBase? Los(MethodBase methode, int token)
    {
        if ((token >> 24) is not (0x06 or 0x0A or 0x2B))
            return null;
        try
        {
            return methode.Module.ResolveMethod(token, methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null, methode.IsGenericMethod ? methode.GetGenericArguments() : null);
        }
        catch (Exception fout) when (fout is ArgumentException or BadImageFormatException or TypeLoadException or MissingMethodException)
        {
            return null;
        }
    }
}

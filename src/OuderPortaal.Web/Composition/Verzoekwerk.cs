using Microsoft.AspNetCore.Mvc;
using OuderPortaal.Web.Brieven;
using OuderPortaal.Web.Correcties;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Data.Demo;
using OuderPortaal.Web.Formulieren;
using OuderPortaal.Web.Gevolgen;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Composition;

/// <summary>What happens around a verb: its consequences, letters, numbers, and the filters of forms.</summary>
internal static class Verzoekwerk
{
    public static void AddVerzoekwerk(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Actor>();
        builder.Services.AddSingleton<IToegangsjournaal, Toegangsjournaal>();
        builder.Services.AddSingleton(s => new Journaalsleutels(s.GetRequiredService<Web.Kluis.Hoofdsleutels>()));
        builder.Services.AddSingleton<Journaalketen>().AddScoped(s => new Journaalslot(s.GetRequiredService<PortaalDbContext>(), s.GetRequiredService<Journaalsleutels>())).AddScoped<Ketencontrole>();
        builder.Services.AddSingleton(s => new Ankerbestand(s.GetRequiredService<Infrastructure.Datamap>().Journaalankers));
        builder.Services.AddScoped<Gebeurtenisafhandeling>();
        builder.Services.AddScoped<VerzoekGevolgen>().AddScoped<ZestienGevolgen>().AddScoped<CorrectieGevolgen>().AddScoped<Posttoets>().AddScoped<Pages.Secretariaat.Post.Postlijsten>().AddScoped<Pages.Secretariaat.Post.Postverzending>().AddScoped<Opheffingspost>().AddScoped<Wisfeitenlezer>().AddScoped<Dossierstandlezer>().AddScoped<Correctieredactie>().AddScoped<IdentiteitGevolgen>();
        builder.Services.AddScoped<VertegenwoordigingGevolgen>().AddScoped<RegisterGevolgen>().AddScoped<VernietigingGevolgen>().AddScoped<IngebrekestellingGevolgen>().AddScoped<Leeftijdsbriefschrijver>();
        builder.Services.AddScoped<KlachtGevolgen>().AddScoped<BezwaarGevolgen>().AddScoped<DatalekGevolgen>().AddScoped<FglijnGevolgen>().AddScoped<DeelvraagGevolgen>().AddScoped<Klachten.Klachtpost>().AddScoped<Klachten.Klachtbalie>();
        builder.Services.AddScoped<Briefcodes.Codepost>().AddScoped<Briefcodes.Leerlingcodepost>();
        builder.Services.AddScoped<Deelvragen.Deelvraagpost>().AddScoped<Deelvragen.Antwoordbalie>();
        builder.Services.AddScoped<Brievenbus>();
        builder.Services.AddScoped<Briefschrijver>();
        builder.Services.AddScoped<Microsoft.AspNetCore.Components.Web.HtmlRenderer>();
        builder.Services.AddScoped<Overzichten.OverzichtHtml>();
        builder.Services.AddScoped<Overzichten.OverzichtZip>();
        builder.Services.AddScoped<Spelregelboek>().AddScoped<Instellingenboek>();
        builder.Services.AddScoped<Nummergever>();
        builder.Services.AddScoped<Pages.Secretariaat.Verzoeken.Mailinvoer>().AddScoped<Pages.Secretariaat.Verzoeken.Verzoekbalie>();
        builder.Services.AddScoped<Installatie>().AddScoped<EersteRegister>().AddScoped<EersteToegangslijst>();
        builder.Services.AddScoped<Demomensen>().AddScoped<Demoverzoeken>().AddScoped<Demojarigen>().AddScoped<Demofg>().AddScoped<Demoinstellingen>().AddScoped<Demoreglement>().AddScoped<Demoklachten>().AddScoped<Demodeelvragen>().AddScoped<Demovragen>().AddScoped<Demovulling>();
        builder.Services.AddScoped<Eenmaligheid>();
        builder.Services.AddScoped<EenmaligFilter>();
        builder.Services.AddScoped<RegelFilter>();
        builder.Services.AddScoped<WeigeringFilter>().AddScoped<KijkFilter>();
        builder.Services.Configure<MvcOptions>(o =>
        {
            // Outside the filter of equal forms: a copy that is led to where the first one went was not refused.
            o.Filters.AddService<WeigeringFilter>(order: -5);
            o.Filters.AddService<KijkFilter>(order: -4);
            o.Filters.AddService<EenmaligFilter>(order: 0);
            o.Filters.AddService<RegelFilter>(order: 10);
        });
    }
}

using OuderPortaal.Web.Overzichten;
using OuderPortaal.Web.Pages.Mijn;
using OuderPortaal.Web.Pages.Mijn.Verzoeken;
using OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;
using OuderPortaal.Web.Toegang;

namespace OuderPortaal.Web.Composition;

/// <summary>What the pages of parents and pupils ask for, and the gates before what is theirs.</summary>
internal static class Verzoekerskant
{
    public static void AddVerzoekerskant(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Niveaus>();
        builder.Services.AddScoped<Toegangslezer>();
        builder.Services.AddScoped<OverzichtToegang>();
        builder.Services.AddScoped<Overzichtsamensteller>();
        builder.Services.AddScoped<BriefToegang>();
        builder.Services.AddScoped<Kinderen>();
        builder.Services.AddScoped<Kijklijst>();
        builder.Services.AddScoped<Machtigingen>();
        builder.Services.AddScoped<Aanspreker>();
        builder.Services.AddScoped<Pages.Mijn.Zestien.Leerlingzaken>();
        builder.Services.AddScoped<Concepten>();
        builder.Services.AddScoped<Correctieconcepten>();
        builder.Services.AddScoped<Aanwijzer>();
        builder.Services.AddScoped<Onderdelentoegang>();
        builder.Services.AddScoped<Onderdelenlezer>();
        builder.Services.AddScoped<Indienen>();
        builder.Services.AddScoped<EigenVerzoeken>();
        builder.Services.AddScoped<Berichten.Gesprek>().AddScoped<Fglijnen.Fggesprek>();
        builder.Services.AddScoped<Briefcodes.Codealarm>();
        builder.Services.AddScoped<Briefcodes.Codecontrole>();
    }
}

using OuderPortaal.Web.Pages.Directie;
using OuderPortaal.Web.Pages.Secretariaat;

namespace OuderPortaal.Web.Composition;

/// <summary>What the pages of staff stand on.</summary>
internal static class Medewerkerswerk
{
    public static void AddMedewerkerswerk(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Identity.Kijker>();
        builder.Services.AddScoped<Bereik>();
        builder.Services.AddScoped<Web.Kantoor.Kantoordagen>().AddScoped<Web.Kantoor.Waarnemers>().AddScoped<Web.Kantoor.Ondertekenaar>().AddScoped<Microsoft.AspNetCore.Authorization.IAuthorizationHandler, Web.Kantoor.Tekenbevoegdheid>();
        builder.Services.AddScoped<Werkvoorraad>();
        builder.Services.AddScoped<LaatsteControle>();
        builder.Services.AddScoped<Bekendmaking>();
        builder.Services.AddScoped<Web.Ochtend.Ochtendteller>().AddScoped<Weekblad>();
        builder.Services.AddScoped<Web.Taken.Takenlijst>().AddScoped<Web.Vragen.Vragenlijst>();
        builder.Services.AddScoped<Web.Scholingen.Scholingenlijst>().AddScoped<Pages.Fg.Fgpunten>().AddScoped<Pages.Fg.Toezicht>().AddScoped<Pages.Fg.Aandachtspunten>().AddScoped<Pages.Fg.Opvallend>();
        builder.Services.AddScoped<Web.Zaakpakketten.Zaakpakketlezer>().AddScoped<Web.Zaakpakketten.Zaakpakketzip>();
        builder.Services.AddScoped<Web.Cijfers.Cijferteller>().AddScoped<Web.Cijfers.Jaarverslag>().AddSingleton<Web.Cijfers.Jaarbewaring>();
        builder.Services.AddScoped<Web.Registers.Verwerkingsregister>().AddScoped<Web.Registers.Toegangslijstlezer>().AddScoped<Web.Registers.Toegangsvergelijking>().AddScoped<Web.Registers.Geheimhoudingen>().AddScoped<Web.Registers.Reglementboek>();
        builder.Services.AddScoped<Pages.Secretariaat.Leerlingen.Leerlingenlijst>();
        builder.Services.AddScoped<Pages.Secretariaat.Leerlingen.Leerlingvoorstellen>();
        builder.Services.AddScoped<Import.Lijstbewaring>();
        builder.Services.AddScoped<Pages.Secretariaat.Leerlingen.Leerlinginlezing>();
        builder.Services.AddScoped<Web.Verstrekkingen.Verstrekkingenregister>();
        builder.Services.AddScoped<Web.Verstrekkingen.Verstrekkinginlezing>();
        builder.Services.AddScoped<Web.Verstrekkingen.Kennisgevingen>();
        builder.Services.AddScoped<Web.Toestemmingen.Toestemmingenregister>();
        builder.Services.AddScoped<Web.Bewaren.Beletsellezer>().AddScoped<Web.Bewaren.Gezinsbericht>().AddScoped<Web.Bewaren.Leerlingvernietiging>().AddScoped<Web.Bewaren.Bewaarkalender>();
    }
}

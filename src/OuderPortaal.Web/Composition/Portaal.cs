namespace OuderPortaal.Web.Composition;

/// <summary>Everything the portal is made of, one line per concern.</summary>
internal static class Portaal
{
    public static void AddPortaal(this WebApplicationBuilder builder)
    {
        builder.AddStartcontrole();
        builder.AddKlok();
        builder.AddDatabase();
        builder.AddBeveiligingskoppen();
        builder.AddWeergave();
        builder.AddKluis();
        builder.AddVerzoekwerk();
        builder.AddAccounts();
        builder.AddAanbieders();
        builder.AddMail();
        builder.AddJobs();
        builder.AddMedewerkerswerk();
        builder.AddVerzoekerskant();
        builder.Services.AddRazorPages();
    }

    public static void UsePortaal(this WebApplication app)
    {
        app.UseBeveiligingskoppen();
        app.UseWeergave();
        app.MapStaticAssets().AllowAnonymous();
        app.UseRouting();
        app.UseGroottegrens();
        app.UseAccounts();
        app.MapGezondheid();
        app.MapRazorPages().WithStaticAssets();
    }
}

namespace OuderPortaal.Web.Composition;

/// <summary>Everything the portal is made of, one line per concern.</summary>
internal static class Portaal
{
    public static void AddPortaal(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddDatabase();
        builder.Services.AddRazorPages();
    }

    public static void UsePortaal(this WebApplication app)
    {
        app.UseStaticFiles();
        app.UseRouting();
        app.MapRazorPages();
    }
}

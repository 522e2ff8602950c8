namespace OuderPortaal.Web.Composition;

/// <summary>What the program can do from the command line instead of serving pages.</summary>
internal static class Opdrachten
{
    /// <returns>False when no command was given.</returns>
    public static async Task<bool> VoerOpdrachtUitAsync(this WebApplication app, string[] args)
    {
        switch (args)
        {
            case ["migreer", ..]:
                await app.MigreerAsync();
                return true;
            default:
                return false;
        }
    }
}

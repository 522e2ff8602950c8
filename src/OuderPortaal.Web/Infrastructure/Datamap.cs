namespace OuderPortaal.Web.Infrastructure;

/// <summary>
/// The folder where the portal keeps its database, its files and, in Development, its key: <c>Portaal:Datamap</c>, otherwise <c>data</c> at the root of the
/// repository when it runs from source, otherwise <c>data</c> beside the program.
/// </summary>
internal sealed record Datamap(string Pad)
{
    public string Database => Path.Combine(Pad, "portaal.db");

    public string Sleutelbestand => Path.Combine(Pad, "kluis.sleutel");

    /// <summary>What was destroyed; never put back from a backup.</summary>
    public string Vernietigingslijst => Path.Combine(Pad, "vernietigd.lijst");

    /// <summary>How the journaal stood, day by day; never put back from a backup, best copied elsewhere.</summary>
    public string Journaalankers => Path.Combine(Pad, "ankers", "journaal.ankers");

    public string Bestanden => Path.Combine(Pad, "kluis");

    public static Datamap Van(IConfiguration instellingen, string contentRoot)
    {
        if (instellingen["Portaal:Datamap"] is { Length: > 0 } gekozen)
            return new(Path.GetFullPath(gekozen));

        var bron = File.Exists(Path.Combine(contentRoot, "OuderPortaal.Web.csproj"));
        return new(Path.GetFullPath(Path.Combine(contentRoot, bron ? "../../data" : "data")));
    }

    /// <summary>Makes the folder; nobody but the owner of the process may look in it.</summary>
    public void Maak()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Pad);
        else
            Directory.CreateDirectory(Pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>Where <c>migreer</c> begins: in an empty folder, or, where there is a server, with nothing, with an empty database that an administrator made, and after the script, run twice.</summary>
public sealed class Migreerdoel : IDisposable
{
    public const string Leeg = "een lege database";
    private const string Niets = "niets";
    private const string Script = "na het script";
    private readonly Serverdatabase? _database;

    private Migreerdoel(Serverdatabase? database) => _database = database;

    public static TheoryData<string> Alle => Serverdatabase.Server is null ? [Niets] : [Niets, Leeg, Script];

    internal (string Naam, string Waarde)[] Instellingen => _database is null ? [] : [("Database__Provider", "SqlServer"), ("ConnectionStrings__Portaal", _database.Verbinding)];

    public static async Task<Migreerdoel> MaakAsync(string begin)
    {
        if (Serverdatabase.Server is not { } server)
            return new(null);
        var naam = $"ouderportaal_test_{Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}";
        var doel = new Migreerdoel(begin == Niets ? Serverdatabase.Noem(server, naam) : Serverdatabase.Maak(server, naam));
        if (begin == Script)
            await doel.VoerScriptTweeKeerUitAsync();
        return doel;
    }

    public void Dispose() => _database?.Verwijder();

    private async Task VoerScriptTweeKeerUitAsync()
    {
        await using var programma = Programma.Start("Production", Instellingen.Select(i => KeyValuePair.Create(i.Naam, i.Waarde)), "migreer", "script");
        Assert.Equal(0, await programma.EindeAsync());
        _database!.VoerUit(programma.Uitvoer);
        _database.VoerUit(programma.Uitvoer);
    }
}

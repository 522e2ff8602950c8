using System.Diagnostics;

namespace OuderPortaal.Tests.Overzichten;

/// <summary>Judges JSON by a schema with ajv (tests/json-schema). Installs it once, from its lock file.</summary>
public sealed class Schematoets : IAsyncLifetime
{
    private static readonly string Map = Werkmap.Pad("tests", "json-schema");

    public async ValueTask InitializeAsync()
    {
        var slot = new FileInfo(Path.Combine(Map, "package-lock.json"));
        var gezet = new FileInfo(Path.Combine(Map, "node_modules", ".package-lock.json"));
        if (gezet.Exists && gezet.LastWriteTimeUtc >= slot.LastWriteTimeUtc) return;
        await Start("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <returns>"ok", or the faults as "path keyword".</returns>
    internal static async Task<string> Oordeel(string schema, byte[] json)
    {
        var bestand = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(bestand, json, TestContext.Current.CancellationToken);
            return (await Start("node", ["toets.mjs", schema, bestand])).Trim();
        }
        finally
        {
            File.Delete(bestand);
        }
    }

    private static async Task<string> Start(string programma, string[] argumenten)
    {
        using var tijd = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten) { WorkingDirectory = Map, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var uit = proces.StandardOutput.ReadToEndAsync(tijd.Token);
        var fout = proces.StandardError.ReadToEndAsync(tijd.Token);
        await proces.WaitForExitAsync(tijd.Token);
        return proces.ExitCode == 0 ? await uit : throw new InvalidOperationException($"{programma} gave {proces.ExitCode}: {await fout}");
    }
}

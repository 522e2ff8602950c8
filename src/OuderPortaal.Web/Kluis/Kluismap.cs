using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace OuderPortaal.Web.Kluis;

/// <summary>The encrypted files on disk. A file is first written whole in <c>tmp</c>, flushed, then renamed, and the rename is flushed too: it is there completely, or not at all.</summary>
internal sealed class Kluismap
{
    private readonly string _map;
    private readonly string _tmp;

    public Kluismap(string map)
    {
        _map = map;
        _tmp = Path.Combine(map, "tmp");
        Directory.CreateDirectory(_tmp);
    }

    public FileStream MaakDeel(Guid id)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Deel(id), opties);
    }

    /// <summary>Makes the file definite. The stream was flushed to disk and closed.</summary>
    public void Bevestig(Guid id)
    {
        File.Move(Deel(id), Bestand(id), overwrite: false);
        if (!OperatingSystem.IsWindows())
            SpoelMap(_map);
    }

    public void GooiDeelWeg(Guid id) => File.Delete(Deel(id));

    /// <summary>Null when it is not there.</summary>
    public FileStream? Open(Guid id)
    {
        try
        {
            return new FileStream(
                Bestand(id), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan });
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public bool Heeft(Guid id) => File.Exists(Bestand(id));

    public void Verwijder(Guid id) => File.Delete(Bestand(id));

    /// <summary>Files that were not touched since <paramref name="grens"/> (real time, UTC), without the unfinished ones.</summary>
    public IEnumerable<Guid> OuderDan(DateTimeOffset grens) =>
        from bestand in new DirectoryInfo(_map).EnumerateFiles("*.kluis")
        where bestand.LastWriteTimeUtc < grens.UtcDateTime
        let id = Guid.TryParseExact(Path.GetFileNameWithoutExtension(bestand.Name), "N", out var gelezen) ? gelezen : Guid.Empty
        where id != Guid.Empty
        select id;

    /// <summary>Unfinished files of an upload that was cut off.</summary>
    public int VeegDelen(DateTimeOffset grens)
    {
        var oud = new DirectoryInfo(_tmp).EnumerateFiles("*.part").Where(b => b.LastWriteTimeUtc < grens.UtcDateTime).ToList();
        oud.ForEach(b => b.Delete());
        return oud.Count;
    }

    private string Bestand(Guid id) => Path.Combine(_map, $"{id:N}.kluis");

    private string Deel(Guid id) => Path.Combine(_tmp, $"{id:N}.part");

    [UnsupportedOSPlatform("windows")]
    private static void SpoelMap(string map)
    {
        var greep = Systeem.Open(map, 0);
        if (greep < 0)
            throw new IOException($"The folder of the vault cannot be opened (errno {Marshal.GetLastPInvokeError()}).");
        var fout = Systeem.Fsync(greep);
        _ = Systeem.Close(greep);
        if (fout != 0)
            throw new IOException("The folder of the vault cannot be flushed.");
    }

    /// <summary>.NET cannot flush a folder.</summary>
    private static class Systeem
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open(string pad, int vlaggen);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(int bestand);

        [DllImport("libc", EntryPoint = "close", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int bestand);
    }
}

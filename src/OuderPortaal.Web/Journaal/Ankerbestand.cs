using System.Text;

namespace OuderPortaal.Web.Journaal;

/// <summary>The anchors, one a line, in a file outside the database that only grows; never put back with a backup.</summary>
internal sealed class Ankerbestand(string pad)
{
    public string Pad => pad;

    /// <summary>Everything in this file, or in another; a line that was cut off is passed over.</summary>
    public static IReadOnlyList<Anker> Lees(string pad)
    {
        if (!File.Exists(pad))
            return [];
        using var bestand = new StreamReader(new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var ankers = new List<Anker>();
        while (bestand.ReadLine() is { } regel)
        {
            if (Anker.Lees(regel) is { } anker)
                ankers.Add(anker);
        }

        return ankers;
    }

    public IReadOnlyList<Anker> Lees() => Lees(pad);

    public void SchrijfBij(Anker anker)
    {
        var map = Path.GetDirectoryName(pad)!;
        var opties = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.Read };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var bestand = new FileStream(pad, opties);
        bestand.Seek(0, SeekOrigin.End);
        // On a line of its own, also after one that was cut off; an empty line is no anchor.
        bestand.Write(Encoding.ASCII.GetBytes((bestand.Length == 0 ? "" : "\n") + anker + "\n"));
        bestand.Flush(flushToDisk: true);
    }
}

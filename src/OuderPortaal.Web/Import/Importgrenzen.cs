namespace OuderPortaal.Web.Import;

/// <summary>How much one import may hold. Each limit has its own sentence; none of them cuts anything off silently.</summary>
public static class Importgrenzen
{
    public const int Gegevens = 10_000;

    public const int Ontvangers = 1_000;

    public const int Documenten = 100;

    /// <summary>Rows of one roster.</summary>
    public const int Leerlingen = 10_000;

    /// <summary>Bytes of one roster.</summary>
    public const int LeerlingenBytes = 5 * 1024 * 1024;

    /// <summary>Bytes of one file.</summary>
    public const int BestandBytes = 25 * 1024 * 1024;

    /// <summary>Messages that are shown; the rest is counted.</summary>
    public const int Meldingen = 50;

    /// <summary>Bytes of one row (CSV) or one text (JSON): what the reader holds in memory at once.</summary>
    internal const int RijBytes = 256 * 1024;

    /// <summary>Objects and lists inside each other; a good file needs four.</summary>
    internal const int JsonDiepte = 8;
}

namespace OuderPortaal.Web.Import;

/// <summary>Reading cannot or need not go on; the one fault is the whole answer. Never leaves <see cref="Overzichtsimport"/>.</summary>
internal sealed class Importstop(Importfout fout) : Exception(fout.Zin)
{
    public Importfout Fout { get; } = fout;
}

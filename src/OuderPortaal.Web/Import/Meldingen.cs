namespace OuderPortaal.Web.Import;

/// <summary>The faults of one import: the first fifty, and how many more.</summary>
internal sealed class Meldingen
{
    private readonly List<Importfout> _fouten = [];

    public IReadOnlyList<Importfout> Fouten => _fouten;

    public int NogMeer { get; private set; }

    public void Meld(Importfout fout)
    {
        if (_fouten.Count < Importgrenzen.Meldingen) _fouten.Add(fout);
        else NogMeer++;
    }
}

namespace OuderPortaal.Web.Import;

/// <summary>What an import gave: everything, or nothing and the reasons. There is no half import.</summary>
public sealed class Importresultaat
{
    private Importresultaat(
        IReadOnlyList<IngelezenGegeven> gegevens,
        IReadOnlyList<IngelezenOntvanger> ontvangers,
        IReadOnlyList<IngelezenDocument> documenten,
        int burgerservicenummers,
        IReadOnlyList<Importfout> fouten,
        int nogMeerFouten)
    {
        Gegevens = gegevens;
        Ontvangers = ontvangers;
        Documenten = documenten;
        Burgerservicenummers = burgerservicenummers;
        Fouten = fouten;
        NogMeerFouten = nogMeerFouten;
    }

    public bool IsGelukt => Fouten.Count == 0;

    public IReadOnlyList<IngelezenGegeven> Gegevens { get; }

    public IReadOnlyList<IngelezenOntvanger> Ontvangers { get; }

    public IReadOnlyList<IngelezenDocument> Documenten { get; }

    /// <summary>How many were found and replaced by "burgerservicenummer aanwezig (1x)" (R-AM-01); a signal for the FG.</summary>
    public int Burgerservicenummers { get; }

    /// <summary>At most <see cref="Importgrenzen.Meldingen"/>, in the order of the file.</summary>
    public IReadOnlyList<Importfout> Fouten { get; }

    /// <summary>Faults beyond those: "en nog n".</summary>
    public int NogMeerFouten { get; }

    internal static Importresultaat Gelukt(
        IReadOnlyList<IngelezenGegeven> gegevens,
        IReadOnlyList<IngelezenOntvanger> ontvangers,
        IReadOnlyList<IngelezenDocument> documenten,
        int burgerservicenummers) => new(gegevens, ontvangers, documenten, burgerservicenummers, [], 0);

    internal static Importresultaat Geweigerd(IReadOnlyList<Importfout> fouten, int nogMeer = 0) => new([], [], [], 0, fouten, nogMeer);
}

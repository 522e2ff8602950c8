namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>What somebody wants, as an intention. The last four go by phone, mail or letter for now.</summary>
public enum Wens
{
    OverKind,
    OverMij,
    Verbeteren,
    Weghalen,
    NietGebruiken,
    Klacht,
}

using OuderPortaal.Web.Teksten;

namespace OuderPortaal.Web.Pages.Mijn.Verzoeken.Nieuw;

/// <summary>A page with the questions about one item: in the wizard, at a line of an overview, and at an item that was refused.</summary>
public interface IOnderdeelformulier
{
    Stem T { get; }

    /// <summary>A correction, or an objection to the use.</summary>
    Bedoeling Bedoeling { get; }

    Onderdeelinvoer Invoer { get; }

    /// <summary>What was pointed at; null for words alone.</summary>
    Verwijzing? Verwijzing { get; }

    /// <summary>The words there, when they may be read now.</summary>
    Aangewezen? Aangewezen { get; }
}

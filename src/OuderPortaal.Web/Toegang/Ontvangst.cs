using OuderPortaal.Domain.Leerlingen;

namespace OuderPortaal.Web.Toegang;

/// <summary>A machtiging as who received it sees it: who gave it, how far it goes. The name of the pupil is not shown below N2.</summary>
public sealed record Ontvangst(Vertegenwoordiging Link, Leerling Leerling, string Gever, Vertegenwoordiging? GeverLink)
{
    public bool IsMeelezen => Link.Reikwijdte == Reikwijdte.Meelezen;
}

using OuderPortaal.Web.Pages.Secretariaat;
using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>Signals for the functionaris gegevensbescherming, to tick off once looked at.</summary>
public sealed class SignalenModel(Takenlijst lijst, Bereik bereik) : Takenpagina(lijst, bereik)
{
    public override string Verzoeken => "/fg/verzoeken";

    public override string Hier => "/fg/taken";
}

using OuderPortaal.Web.Taken;

namespace OuderPortaal.Web.Pages.Secretariaat.Taken;

/// <summary>What Secretariaat, Behandelaar and Directeur have to do besides the queue.</summary>
public sealed class AfvinkenModel(Takenlijst lijst, Bereik bereik) : Takenpagina(lijst, bereik)
{
    public override string Verzoeken => "/secretariaat/verzoeken";

    public override string Hier => "/secretariaat/taken";
}

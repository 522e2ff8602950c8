using OuderPortaal.Domain.Verstrekkingen;

namespace OuderPortaal.Web.Pages.Secretariaat.Kennisgevingen;

/// <summary>A page about the notices of one request to earlier recipients.</summary>
public abstract class Kennisgevingpagina(Bereik bereik, Web.Verstrekkingen.Kennisgevingen register) : Zaakpagina(bereik)
{
    public IReadOnlyList<Kennisgeving> Alle { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await base.LoadAsync(ct))
            return false;
        Alle = await register.VanAsync(Verzoek.Id, ct);
        return true;
    }

    protected Kennisgeving? Vind(string? publiekId) => Alle.FirstOrDefault(k => k.PubliekId == publiekId);
}

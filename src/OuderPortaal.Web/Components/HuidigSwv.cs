using System.Text.Json;

namespace OuderPortaal.Web.Components;

/// <summary>The samenwerkingsverband of this installation, as pages, letters and mails show it.</summary>
public sealed class HuidigSwv(IWebHostEnvironment omgeving)
{
    private SwvGegevens? gegevens;

    public SwvGegevens Gegevens => gegevens ??= Read();

    private SwvGegevens Read()
    {
        using var bestand = omgeving.ContentRootFileProvider.GetFileInfo("installatie.json").CreateReadStream();
        return JsonDocument.Parse(bestand).RootElement.GetProperty("Swv").Deserialize<SwvGegevens>()
            ?? throw new InvalidOperationException("installatie.json has no section Swv.");
    }
}

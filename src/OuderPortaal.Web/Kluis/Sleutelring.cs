using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Kluis;

/// <summary>Keeps the Data Protection ring in the database, so that every node reads the same one and a restart signs nobody out.</summary>
internal sealed class Sleutelring(IServiceScopeFactory scopes, TimeProvider klok) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        return [.. db.Set<Ringsleutel>().AsNoTracking().OrderBy(r => r.Id).Select(r => r.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortaalDbContext>();
        db.Add(new Ringsleutel { Id = Guid.CreateVersion7(klok.GetUtcNow()), Naam = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}

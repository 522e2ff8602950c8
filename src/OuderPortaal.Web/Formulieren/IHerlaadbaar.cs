namespace OuderPortaal.Web.Formulieren;

/// <summary>A page that reads what it shows from the database, limited to what this user may see.</summary>
public interface IHerlaadbaar
{
    /// <summary>Reads it (again); false when there is nothing this user may see.</summary>
    Task<bool> LoadAsync(CancellationToken ct);
}

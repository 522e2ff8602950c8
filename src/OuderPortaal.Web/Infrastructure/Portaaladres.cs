namespace OuderPortaal.Web.Infrastructure;

/// <summary>Where the portal is found by people: <c>Portaal:Origin</c>, never the Host header of a request.</summary>
public sealed class Portaaladres
{
    public Portaaladres(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Origin = new Uri(configuration["Portaal:Origin"] is { Length: > 0 } origin ? origin : "http://localhost:5080", UriKind.Absolute);
    }

    public Uri Origin { get; }

    /// <summary>A full link for a mail.</summary>
    /// <param name="pad">Begins with a slash.</param>
    public string Link(string pad) => new Uri(Origin, pad).AbsoluteUri;
}

namespace OuderPortaal.Web.Kluis;

/// <summary>One key of the Data Protection ring (cookies, antiforgery tokens, account links), as the framework's XML with its secret wrapped by the master key.</summary>
internal sealed class Ringsleutel
{
    public Guid Id { get; init; }

    public string Naam { get; init; } = "";

    public string Xml { get; init; } = "";
}

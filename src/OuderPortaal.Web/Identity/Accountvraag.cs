namespace OuderPortaal.Web.Identity;

/// <summary>Something asked with an e-mail address, as it was typed: the page writes this row and nothing else, so that a known address cannot be told from an unknown one.</summary>
public sealed class Accountvraag
{
    public Guid Id { get; init; }

    public AccountvraagSoort Soort { get; init; }

    /// <summary>Who asks; null for a visitor.</summary>
    public Guid? Account { get; init; }

    /// <summary>Address and name, protected by Data Protection.</summary>
    public required byte[] Inhoud { get; init; }
}

using OuderPortaal.Domain;

namespace OuderPortaal.Web.Formulieren;

/// <summary>A form that is not finished: what was typed so far, encrypted. Not a Verzoek: nothing runs yet (ontwerp.md 6).</summary>
public sealed class Concept
{
    public required Guid Id { get; init; }

    public required string PubliekId { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>The answers as JSON; encrypted at rest with a key of its own.</summary>
    public string Inhoud { get; set; } = "";

    /// <summary>UTC instant.</summary>
    public required DateTimeOffset GemaaktOp { get; init; }

    /// <summary>UTC instant; a draft goes 30 days after it.</summary>
    public DateTimeOffset GewijzigdOp { get; set; }
}

using Xunit.v3;

namespace OuderPortaal.Tests;

/// <summary>The rule (R-..), vector (TV-..) or scenario (S-..) that a test proves; shows as the trait "regel".</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RegelAttribute(params string[] regels) : Attribute, ITraitAttribute
{
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. regels.Select(r => KeyValuePair.Create("regel", r))];
}

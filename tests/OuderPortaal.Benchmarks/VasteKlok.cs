namespace OuderPortaal.Benchmarks;

/// <summary>Stands still.</summary>
internal sealed class VasteKlok(DateTimeOffset nu) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => nu;
}

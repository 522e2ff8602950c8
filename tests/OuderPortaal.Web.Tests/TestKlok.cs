namespace OuderPortaal.Web.Tests;

/// <summary>A clock that stands still until a test moves it. Timers stay real.</summary>
public sealed class TestKlok : TimeProvider
{
    private readonly Lock _slot = new();
    private DateTimeOffset _nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Nu => GetUtcNow();

    public void Zet(DateTimeOffset nu)
    {
        lock (_slot)
            _nu = nu.ToUniversalTime();
    }

    public void Verder(TimeSpan duur) => Zet(GetUtcNow() + duur);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_slot)
            return _nu;
    }
}

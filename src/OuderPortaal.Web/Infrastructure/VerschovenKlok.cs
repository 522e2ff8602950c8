namespace OuderPortaal.Web.Infrastructure;

/// <summary>Development only: a clock that was set to another instant and runs on from there. Timers and durations stay real.</summary>
internal sealed class VerschovenKlok : TimeProvider
{
    private long _ticks;

    public TimeSpan Verschuiving
    {
        get => new(Volatile.Read(ref _ticks));
        set => Volatile.Write(ref _ticks, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Verschuiving;
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace OuderPortaal.Web.Kluis;

/// <summary>Unwrapped data keys in memory, for at most five minutes of real time and bounded in number. What is not known is not remembered.</summary>
internal sealed class SleutelGeheugen
{
    private const int Hoogstens = 20_000;
    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Guid, (byte[] Sleutel, long Sinds)> _sleutels = new();
    private int _vergeten;

    /// <summary>Changes at every eviction, so that a key that was read before an erasure is not put back after it.</summary>
    public int Stand => Volatile.Read(ref _vergeten);

    public byte[]? Vind(Guid eigenaarId) =>
        _sleutels.TryGetValue(eigenaarId, out var gevonden) && Stopwatch.GetElapsedTime(gevonden.Sinds) < Houdbaar ? gevonden.Sleutel : null;

    public void Onthoud(Guid eigenaarId, byte[] sleutel, int stand)
    {
        if (_sleutels.Count >= Hoogstens)
            _sleutels.Clear();
        _sleutels[eigenaarId] = (sleutel, Stopwatch.GetTimestamp());
        if (stand != Stand)
            _sleutels.TryRemove(eigenaarId, out _);
    }

    public void Vergeet(Guid eigenaarId)
    {
        Interlocked.Increment(ref _vergeten);
        _sleutels.TryRemove(eigenaarId, out _);
    }
}

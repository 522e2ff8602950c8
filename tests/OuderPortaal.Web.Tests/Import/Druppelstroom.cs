namespace OuderPortaal.Tests.Import;

/// <summary>Gives at most 1,021 bytes at a time and counts them, so that tokens fall over the edges of a buffer.</summary>
internal sealed class Druppelstroom(byte[] bytes) : MemoryStream(bytes)
{
    public long Gelezen { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var aantal = Read(buffer.Span[..Math.Min(buffer.Length, 1_021)]);
        Gelezen += aantal;
        return ValueTask.FromResult(aantal);
    }
}

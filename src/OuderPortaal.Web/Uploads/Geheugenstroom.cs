namespace OuderPortaal.Web.Uploads;

/// <summary>Reads bytes that are in memory, without a copy.</summary>
internal sealed class Geheugenstroom(params IReadOnlyList<ReadOnlyMemory<byte>> delen) : Stream
{
    private int _deel;
    private int _plaats;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => delen.Sum(d => (long)d.Length);

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (_deel < delen.Count && _plaats == delen[_deel].Length)
            (_deel, _plaats) = (_deel + 1, 0);
        if (_deel == delen.Count)
            return 0;
        var rest = delen[_deel].Span[_plaats..];
        var aantal = Math.Min(rest.Length, buffer.Length);
        rest[..aantal].CopyTo(buffer);
        _plaats += aantal;
        return aantal;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer.AsSpan(offset, count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

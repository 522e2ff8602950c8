namespace OuderPortaal.Web.Overzichten;

/// <summary>
/// Between a zip and the answer of the web server, which refuses synchronous writes: the zip still ends each entry with a few of them (the tail of the
/// compression). They are kept and go out before the next asynchronous write.
/// </summary>
internal sealed class Uitstelstroom(Stream uit) : Stream
{
    private readonly MemoryStream _wacht = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => _wacht.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _wacht.Write(buffer);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await LeegAsync(cancellationToken);
        await uit.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await LeegAsync(cancellationToken);
        await uit.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask LeegAsync(CancellationToken ct)
    {
        if (_wacht.Length == 0) return;
        await uit.WriteAsync(_wacht.GetBuffer().AsMemory(0, (int)_wacht.Length), ct);
        _wacht.SetLength(0);
    }
}

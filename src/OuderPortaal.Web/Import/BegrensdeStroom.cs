using System.Globalization;

namespace OuderPortaal.Web.Import;

/// <summary>Reads another stream once, forward, up to the limit of a file, and lets the first bytes be looked at before they are read.</summary>
internal sealed class BegrensdeStroom(Stream bron, string bestand, int hoogstens = Importgrenzen.BestandBytes) : Stream
{
    private readonly byte[] _kop = new byte[512];
    private int _kopLengte;
    private int _kopGelezen;
    private long _gelezen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _gelezen; set => throw new NotSupportedException(); }

    /// <summary>The first bytes of the file, at most 512.</summary>
    public async Task<ReadOnlyMemory<byte>> BekijkAsync(CancellationToken ct)
    {
        _kopLengte = await bron.ReadAtLeastAsync(_kop, _kop.Length, throwOnEndOfStream: false, ct);
        return _kop.AsMemory(0, _kopLengte);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_kopGelezen < _kopLengte)
        {
            var aantal = Math.Min(buffer.Length, _kopLengte - _kopGelezen);
            _kop.AsMemory(_kopGelezen, aantal).CopyTo(buffer);
            _kopGelezen += aantal;
            return Tel(aantal);
        }

        return Tel(await bron.ReadAsync(buffer, cancellationToken));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read with ReadAsync.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Tel(int aantal)
    {
        _gelezen += aantal;
        return _gelezen <= hoogstens
            ? aantal
            : throw new Importstop(new Importfout(bestand, null, null, string.Create(CultureInfo.InvariantCulture, $"Dit bestand is groter dan {hoogstens / 1024 / 1024} MB. Verdeel het over kleinere bestanden.")));
    }
}

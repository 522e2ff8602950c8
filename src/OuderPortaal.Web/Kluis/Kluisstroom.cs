using System.Buffers;
using System.Security.Cryptography;

namespace OuderPortaal.Web.Kluis;

/// <summary>Reads a file of the vault from front to back. Gives no byte that was not proved to be the right one in the right place.</summary>
internal sealed class Kluisstroom : Stream
{
    private readonly FileStream _bestand;
    private readonly Brokken _brokken;
    private readonly long _lengte;
    private readonly byte[] _zegel = ArrayPool<byte>.Shared.Rent(Brokken.Verzegeld);
    private readonly byte[] _inhoud = ArrayPool<byte>.Shared.Rent(Brokken.Lengte);
    private readonly long _totaal;
    private long _gelezen;
    private long _gegeven;
    private int _van;
    private int _tot;
    private bool _klaar;
    private bool _gesloten;

    public Kluisstroom(FileStream bestand, byte[] sleutel, Guid bestandId, long lengte)
    {
        _bestand = bestand;
        _brokken = new Brokken(sleutel, bestandId);
        _lengte = lengte;
        _totaal = bestand.Length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    /// <summary>Of the plain file.</summary>
    public override long Length => _lengte;

    public override long Position
    {
        get => _gegeven;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_van == _tot && !_klaar)
        {
            var lengte = (int)Math.Min(Brokken.Verzegeld, _totaal - _gelezen);
            await _bestand.ReadExactlyAsync(_zegel.AsMemory(0, lengte), cancellationToken);
            Open(lengte);
        }

        return Geef(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_van == _tot && !_klaar)
        {
            var lengte = (int)Math.Min(Brokken.Verzegeld, _totaal - _gelezen);
            _bestand.ReadExactly(_zegel.AsSpan(0, lengte));
            Open(lengte);
        }

        return Geef(buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_gesloten)
        {
            _gesloten = true;
            _bestand.Dispose();
            _brokken.Dispose();
            CryptographicOperations.ZeroMemory(_inhoud);
            ArrayPool<byte>.Shared.Return(_zegel);
            ArrayPool<byte>.Shared.Return(_inhoud);
        }

        base.Dispose(disposing);
    }

    private void Open(int lengte)
    {
        _gelezen += lengte;
        _klaar = _gelezen == _totaal;
        (_van, _tot) = (0, _brokken.Open(_zegel.AsSpan(0, lengte), _klaar, _inhoud));
        if (_klaar && _gegeven + _tot != _lengte)
            throw new KluisGeschonden("The file is not as long as it was when it was stored.");
    }

    private int Geef(Span<byte> buffer)
    {
        var aantal = Math.Min(buffer.Length, _tot - _van);
        _inhoud.AsSpan(_van, aantal).CopyTo(buffer);
        _van += aantal;
        _gegeven += aantal;
        return aantal;
    }
}

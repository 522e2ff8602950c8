namespace OuderPortaal.Web.Uploads;

/// <summary>Finds names (<c>/Name</c>, also written <c>/N#61me</c>) in bytes that stream by, and tells of the first one that is looked for. Keeps nothing but the name it is in.</summary>
internal sealed class Pdfnamen(IReadOnlyDictionary<string, Pdfgevaar> gezocht)
{
    // Three characters for each of the 32 of the longest name that matters.
    private readonly byte[] _naam = new byte[96];
    private int _lengte = -1;

    public Pdfgevaar Gevonden { get; private set; }

    public Pdfnamen Voer(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && Gevonden == Pdfgevaar.Geen)
        {
            if (_lengte < 0)
            {
                var begin = bytes.IndexOf((byte)'/');
                if (begin < 0)
                    break;
                bytes = bytes[(begin + 1)..];
                _lengte = 0;
                continue;
            }

            var einde = bytes.IndexOfAny(Pdftekens.Grens);
            var deel = einde < 0 ? bytes : bytes[..einde];
            if (_lengte + deel.Length <= _naam.Length)
                deel.CopyTo(_naam.AsSpan(_lengte));
            _lengte += deel.Length;
            bytes = bytes[deel.Length..];
            if (einde >= 0)
                Sluit();
        }

        return this;
    }

    /// <summary>Nothing follows: the last name ends here.</summary>
    public Pdfgevaar Sluit()
    {
        if (_lengte is > 0 and <= 96 && gezocht.TryGetValue(Pdftekens.Naam(_naam.AsSpan(0, _lengte)), out var gevaar) && gevaar > Gevonden)
            Gevonden = gevaar;
        _lengte = -1;
        return Gevonden;
    }
}

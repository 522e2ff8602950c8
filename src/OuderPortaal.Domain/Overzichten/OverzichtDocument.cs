namespace OuderPortaal.Domain.Overzichten;

/// <summary>A document that goes with an overview. The bytes lie encrypted in the vault; a redacted copy replaces the original, which is then destroyed.</summary>
public sealed class OverzichtDocument
{
    private OverzichtDocument()
    {
    }

    internal OverzichtDocument(Guid id, Guid overzichtId, string sleutel, string titel, DateOnly? datum, Guid kluisbestandId, string mediaType, long lengte, string sha256)
    {
        Id = id;
        OverzichtId = overzichtId;
        Sleutel = sleutel;
        Titel = titel;
        Datum = datum;
        KluisbestandId = kluisbestandId;
        MediaType = mediaType;
        Lengte = lengte;
        Sha256 = sha256;
    }

    public Guid Id { get; private set; }

    public Guid OverzichtId { get; private set; }

    /// <summary>Id in the import file; unique in the overview.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>As the verzoeker reads it; encrypted at rest.</summary>
    public string Titel { get; private set; } = "";

    /// <summary>Local date of the document.</summary>
    public DateOnly? Datum { get; private set; }

    public Guid KluisbestandId { get; private set; }

    public string MediaType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Lengte { get; private set; }

    /// <summary>Of the plain bytes, lower case hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Parts were made unreadable before it was put here.</summary>
    public bool Geredigeerd { get; private set; }

    internal void VervangDoorGeredigeerd(Guid kluisbestandId, string mediaType, long lengte, string sha256)
    {
        KluisbestandId = kluisbestandId;
        MediaType = mediaType;
        Lengte = lengte;
        Sha256 = sha256;
        Geredigeerd = true;
    }
}

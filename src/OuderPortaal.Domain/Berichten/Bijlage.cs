namespace OuderPortaal.Domain.Berichten;

/// <summary>A file with something that was written at a request; its bytes lie in the vault under the key of the request.</summary>
/// <param name="Id">Of the file in the vault.</param>
/// <param name="Volgnummer">From 1, within what it belongs to.</param>
/// <param name="MediaType">As found from the content.</param>
/// <param name="Lengte">Bytes.</param>
public abstract record Bijlage(Guid Id, int Volgnummer, string MediaType, long Lengte)
{
    /// <summary>Most files with one message, note or answer (R-SEC-6).</summary>
    public const int Meeste = 3;

    /// <summary>Most bytes of one file: 8 MB.</summary>
    public const long Langste = 8 * 1024 * 1024;
}

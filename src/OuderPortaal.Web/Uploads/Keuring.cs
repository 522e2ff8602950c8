namespace OuderPortaal.Web.Uploads;

/// <summary>A file that may be kept: what it is by content, and the parts of it that are kept, in order. What is not in a part (metadata, what hangs behind the end) is dropped.</summary>
/// <param name="MediaType">application/pdf, image/png, image/jpeg or text/plain.</param>
/// <param name="Delen">Slices of the file as it came, and for a photo that lies on its side which side is up; together the file as it is stored.</param>
internal sealed record Keuring(string MediaType, IReadOnlyList<ReadOnlyMemory<byte>> Delen)
{
    public long Lengte => Delen.Sum(d => (long)d.Length);
}

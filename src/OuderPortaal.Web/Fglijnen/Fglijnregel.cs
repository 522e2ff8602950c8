using OuderPortaal.Domain.Fglijnen;

namespace OuderPortaal.Web.Fglijnen;

/// <summary>One line in the list of the FG.</summary>
/// <param name="PubliekId">For its page.</param>
/// <param name="Naam">Of who wrote; empty when there is no account any more.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="LaatsteOp">UTC instant of the newest message.</param>
public sealed record Fglijnregel(string PubliekId, string Naam, FglijnStatus Status, DateTimeOffset LaatsteOp);

using OuderPortaal.Domain.Berichten;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>The files with one message, note or answer, as staff see them.</summary>
/// <param name="Adres">Where they are handed out: the number comes behind it.</param>
/// <param name="Bijlagen">None shows nothing.</param>
/// <param name="Standen">Of these files at least.</param>
public sealed record Bijlagenlijst(string Adres, IReadOnlyList<Bijlage> Bijlagen, IReadOnlyDictionary<Guid, Bijlagestand> Standen);

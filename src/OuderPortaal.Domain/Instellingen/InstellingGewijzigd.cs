namespace OuderPortaal.Domain.Instellingen;

/// <summary>A setting got another value (R-SEC-5, R-13.2-2).</summary>
/// <param name="WijzigingId">The change.</param>
/// <param name="Instelling">Code of the setting; never its value.</param>
/// <param name="Juridisch">The FG hears of it: it changes how requests are handled, not only how we can be reached.</param>
/// <param name="Op">UTC instant.</param>
public sealed record InstellingGewijzigd(Guid WijzigingId, string Instelling, bool Juridisch, DateTimeOffset Op) : Gebeurtenis(Op);

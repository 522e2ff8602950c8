using OuderPortaal.Domain.Overzichten;

namespace OuderPortaal.Web.Import;

/// <summary>One recipient of an import file: somebody who got data about the pupil.</summary>
/// <param name="Ontvanger">A disclosure that happened is always recorded: without a ground, or on consent that is not there, it is GrondOntbreekt (R-AM-27).</param>
public sealed record IngelezenOntvanger(Ontvanger Ontvanger);

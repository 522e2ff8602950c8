namespace OuderPortaal.Web.Journaal;

/// <summary>The chain of the journaal is not whole: somebody changed it outside the portal.</summary>
public sealed class JournaalGeschonden(Ketenuitslag uitslag) : Exception(uitslag?.ToString());

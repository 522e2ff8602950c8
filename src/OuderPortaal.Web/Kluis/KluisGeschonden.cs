namespace OuderPortaal.Web.Kluis;

/// <summary>Something encrypted was changed, cut, or copied to a place where it does not belong. Never shown to a user, never holds content.</summary>
public sealed class KluisGeschonden(string message, Exception? inner = null) : Exception(message, inner);

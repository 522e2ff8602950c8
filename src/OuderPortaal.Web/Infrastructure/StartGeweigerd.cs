namespace OuderPortaal.Web.Infrastructure;

/// <summary>The portal does not start, and this is the sentence (or the list) that says why and what to do. Ends the process with code 1, without a stack trace.</summary>
public sealed class StartGeweigerd(string message) : Exception(message);

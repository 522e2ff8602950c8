namespace OuderPortaal.Web.Identity;

/// <summary>An account mail as the development list shows it.</summary>
public sealed record Accountmail(string Adres, string Soort, string Link, DateTimeOffset Op);

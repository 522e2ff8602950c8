namespace OuderPortaal.Domain.Instellingen;

/// <summary>One line of the access list (bijlage of the reglement, article 8.2).</summary>
public sealed record Toegangsregel(string Functie, string Reikwijdte, string Motivering);

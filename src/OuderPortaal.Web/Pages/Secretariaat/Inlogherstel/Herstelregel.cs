namespace OuderPortaal.Web.Pages.Secretariaat.Inlogherstel;

/// <summary>One account that got a new way to log in, as the page that judges it shows it.</summary>
/// <param name="PubliekId">For the form.</param>
/// <param name="Naam">Of the account.</param>
/// <param name="Adres">E-mail address of the account.</param>
/// <param name="GebeurdOp">UTC instant.</param>
/// <param name="Leerlingen">Names of linked pupils.</param>
public sealed record Herstelregel(string PubliekId, string Naam, string Adres, DateTimeOffset GebeurdOp, IReadOnlyList<string> Leerlingen);

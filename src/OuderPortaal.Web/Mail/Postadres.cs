using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Mail;

/// <summary>
/// The addresses that may stand in an envelope: plain ASCII, no quoted part, no line break, so that an address can never become a command to the mail server.
/// </summary>
public static partial class Postadres
{
    private const int Langst = 254;

    /// <summary>Of what stands before the at sign.</summary>
    private const int LangsteNaam = 64;

    public static bool IsGeldig(string? adres) => adres is { Length: > 2 and <= Langst } && adres.IndexOf('@', StringComparison.Ordinal) <= LangsteNaam && Vorm().IsMatch(adres);

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Vorm();
}

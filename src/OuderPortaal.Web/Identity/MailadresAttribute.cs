using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace OuderPortaal.Web.Identity;

/// <summary>An e-mail address that can go into the head of a mail as it is: one line, no quotes, no brackets, at most 254 characters. Empty is for <c>[Required]</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed partial class MailadresAttribute : ValidationAttribute
{
    public MailadresAttribute() => ErrorMessage = "Vul een e-mailadres in, zoals naam@voorbeeld.nl.";

    public override bool IsValid(object? value) => value is not string { Length: > 0 } tekst || (tekst.Length <= 254 && Vorm().IsMatch(tekst.Trim()));

    [GeneratedRegex("""^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9-]{1,63}(\.[a-zA-Z0-9-]{1,63})+$""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Vorm();
}

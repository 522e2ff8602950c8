using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace OuderPortaal.Web.Components.Formulier;

/// <summary>Dutch sentences where the framework speaks English: binding, and data annotations without a message of their own.</summary>
internal sealed class NederlandseMeldingen : IValidationMetadataProvider
{
    public static void Apply(DefaultModelBindingMessageProvider meldingen)
    {
        meldingen.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"'{waarde}' past niet in dit veld. Vul iets anders in.");
        meldingen.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"'{waarde}' past hier niet. Vul iets anders in.");
        meldingen.SetUnknownValueIsInvalidAccessor(veld => "Wat u invulde past niet in dit veld.");
        meldingen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Wat u invulde past hier niet.");
        meldingen.SetValueIsInvalidAccessor(waarde => $"'{waarde}' past niet in dit veld. Vul iets anders in.");
        meldingen.SetValueMustBeANumberAccessor(veld => "Vul hier een getal in.");
        meldingen.SetNonPropertyValueMustBeANumberAccessor(() => "Vul hier een getal in.");
        meldingen.SetMissingBindRequiredValueAccessor(veld => "Vul dit veld in.");
        meldingen.SetMissingKeyOrValueAccessor(() => "Vul dit veld in.");
        meldingen.SetMissingRequestBodyRequiredValueAccessor(() => "Er kwam niets bij ons aan. Probeer het opnieuw.");
        meldingen.SetValueMustNotBeNullAccessor(waarde => "Vul dit veld in.");
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessage is null && regel.ErrorMessageResourceName is null)
                regel.ErrorMessage = Zin(regel);
        }
    }

    /// <summary>Whether a sentence says nothing about its field, so that it needs the label beside it.</summary>
    public static bool IsAlgemeen(string zin) =>
        zin.StartsWith("Vul dit ", StringComparison.Ordinal) || zin.StartsWith("Vul hier ", StringComparison.Ordinal) || zin.StartsWith("Gebruik hier ", StringComparison.Ordinal)
        || zin.StartsWith("Vul een getal ", StringComparison.Ordinal) || zin.StartsWith("Dit ", StringComparison.Ordinal) || zin.Contains(" past niet in dit veld", StringComparison.Ordinal);

    private static string? Zin(ValidationAttribute regel) => regel switch
    {
        RequiredAttribute => "Vul dit veld in.",
        EmailAddressAttribute => "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
        PhoneAttribute => "Vul een telefoonnummer in, zoals 06 12 34 56 78.",
        StringLengthAttribute { MinimumLength: > 0 } => "Gebruik hier ten minste {2} en ten hoogste {1} tekens.",
        StringLengthAttribute or MaxLengthAttribute => "Gebruik hier ten hoogste {1} tekens.",
        MinLengthAttribute => "Gebruik hier ten minste {1} tekens.",
        LengthAttribute => "Gebruik hier ten minste {1} en ten hoogste {2} tekens.",
        RangeAttribute => "Vul een getal in van {1} tot en met {2}.",
        CompareAttribute => "Dit is niet hetzelfde als hierboven.",
        RegularExpressionAttribute or UrlAttribute => "Dit klopt nog niet. Kijk naar de uitleg bij het veld.",
        _ => null,
    };
}

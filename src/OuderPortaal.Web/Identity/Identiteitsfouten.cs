using Microsoft.AspNetCore.Identity;

namespace OuderPortaal.Web.Identity;

/// <summary>What Identity has to say to people, in Dutch.</summary>
internal sealed class Identiteitsfouten : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Fout(nameof(DefaultError), "Dat lukte niet. Probeer het nog een keer.");

    public override IdentityError ConcurrencyFailure() => Fout(nameof(ConcurrencyFailure), "Uw gegevens zijn intussen veranderd. Probeer het nog een keer.");

    public override IdentityError PasswordMismatch() => Fout(nameof(PasswordMismatch), "Dit wachtwoord klopt niet.");

    public override IdentityError PasswordTooShort(int length) => Fout(nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Fout(nameof(PasswordRequiresUniqueChars), $"Kies een wachtwoord met minstens {uniqueChars} verschillende tekens.");

    public override IdentityError InvalidEmail(string? email) => Fout(nameof(InvalidEmail), "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");

    public override IdentityError InvalidUserName(string? userName) => Fout(nameof(InvalidUserName), "Vul een e-mailadres in, zoals naam@voorbeeld.nl.");

    public override IdentityError DuplicateEmail(string email) => Fout(nameof(DuplicateEmail), "Dit e-mailadres is al in gebruik.");

    public override IdentityError DuplicateUserName(string userName) => Fout(nameof(DuplicateUserName), "Dit e-mailadres is al in gebruik.");

    public override IdentityError RecoveryCodeRedemptionFailed() => Fout(nameof(RecoveryCodeRedemptionFailed), "Deze herstelcode klopt niet, of is al gebruikt.");

    public override IdentityError InvalidToken() => Fout(nameof(InvalidToken), "Deze code klopt niet.");

    public override IdentityError UserAlreadyHasPassword() => Fout(nameof(UserAlreadyHasPassword), "U heeft al een wachtwoord.");

    private static IdentityError Fout(string code, string zin) => new() { Code = code, Description = zin };
}

using Microsoft.AspNetCore.Identity;

namespace OuderPortaal.Web.Identity;

/// <summary>Who may log in at all, by whatever factor: the address is confirmed and no beheerder closed the account.</summary>
internal sealed class Toelating : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(user is { EmailConfirmed: true, GeblokkeerdOp: null });
}

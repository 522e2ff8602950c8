using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Domain.Post;

/// <summary>To whom a letter is written. Kept with the letter: a request may become of somebody else, a letter never.</summary>
/// <param name="AccountId">Whose inbox; null: on paper only.</param>
/// <param name="Naam">As in the salutation and the window of the envelope.</param>
/// <param name="Adres">Postal address in one line; empty when unknown.</param>
/// <param name="Vorm">"u" or "je".</param>
public sealed record Geadresseerde(AccountId? AccountId, string Naam, string Adres, Aanspreekvorm Vorm)
{
    /// <summary>Who asks now.</summary>
    public static Geadresseerde Van(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return new(verzoek.AccountId, verzoek.VerzoekerNaam, verzoek.VerzoekerAdres, verzoek.Aanspreekvorm);
    }

    /// <summary>Who asked before the pupil took the request over.</summary>
    public static Geadresseerde Vorige(Verzoek verzoek)
    {
        ArgumentNullException.ThrowIfNull(verzoek);
        return new(verzoek.VorigAccountId, verzoek.VorigeNaam, verzoek.VorigAdres, Aanspreekvorm.U);
    }
}

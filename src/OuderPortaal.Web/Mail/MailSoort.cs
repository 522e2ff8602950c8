namespace OuderPortaal.Web.Mail;

/// <summary>The mails that exist. Only D0 goes out about requests (R-AM-37); the others are about the account itself, or go to somebody who was asked something.</summary>
public enum MailSoort
{
    /// <summary>D0: there is a message, go and log in.</summary>
    BerichtKlaar,
    BevestigAdres,
    AdresAlBekend,
    NieuwWachtwoord,
    Uitnodiging,
    FactorGewijzigd,

    /// <summary>Somebody gave a machtiging to who has this address: log in and see. The same words for known and unknown addresses.</summary>
    Machtiging,

    /// <summary>Logged in on a device that was not known.</summary>
    NieuwApparaat,

    /// <summary>To a new address: confirm it.</summary>
    NieuwAdres,

    /// <summary>To the old address: another one was asked for.</summary>
    AdresWijzigt,

    /// <summary>Nobody logged in for almost two years: the account ends (R-BWR-2).</summary>
    AccountEindigt,

    /// <summary>To the FG or beheerder, each day: how the journaal stands, one line of numbers that leaves the system.</summary>
    JournaalAnker,

    /// <summary>To beheerder and FG: a brandoefening failed; log in and see.</summary>
    BrandoefeningMislukt,

    /// <summary>To the FG, once a month: how many points wait; no word of what they are.</summary>
    Fgmaandmail,

    /// <summary>To a member of staff, each werkdag: the numbers of their own screens, without a name or a case.</summary>
    Ochtend,

    /// <summary>To a colleague, school or expert without an account: a question waits, with the link.</summary>
    Deelvraag,

    /// <summary>The same, once more.</summary>
    DeelvraagHerinnering,

    /// <summary>To a colleague with an account who must search: a task waits; log in and see.</summary>
    Zoekvraag,

    /// <summary>The code that goes with that link.</summary>
    Deelvraagcode,
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Deelvragen;

namespace OuderPortaal.Web.Mail;

/// <summary>
/// A row of the outbox, written in the transaction of what it tells (ontwerp.md 2.5). At least once, always with the same Message-ID. The address is that of the
/// account at the moment of sending, unless another is given; the link of an account mail is encrypted with the key of the account.
/// </summary>
public sealed class UitgaandeMail
{
    private static readonly Guid Journaal = new("019a0000-0000-7000-8000-6a6f75726e61");

    private UitgaandeMail()
    {
    }

    public Guid Id { get; private set; }

    public MailSoort Soort { get; private set; }

    public AccountId AccountId { get; private set; }

    /// <summary>The request it is about; null for an account mail.</summary>
    public Guid? VerzoekId { get; private set; }

    /// <summary>The letter it points to; null for an account mail.</summary>
    public Guid? BriefId { get; private set; }

    /// <summary>The question to somebody without an account that it is about; null for every other mail.</summary>
    public Guid? DeelvraagId { get; private set; }

    /// <summary>Link of an account mail, or the lines of one that has no link; encrypted at rest; emptied when sent.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Address of somebody who may have no account; encrypted at rest; emptied when sent. Empty: the address of the account at that moment.</summary>
    public string Adres { get; private set; } = "";

    public MailStatus Status { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>UTC instant from which it may be tried.</summary>
    public DateTimeOffset VolgendePogingOp { get; private set; }

    /// <summary>UTC instant until which one process has it in hand; when that process dies, another takes it after this.</summary>
    public DateTimeOffset? BezetTot { get; private set; }

    public int Pogingen { get; private set; }

    /// <summary>UTC instant.</summary>
    public DateTimeOffset? VerzondenOp { get; private set; }

    /// <summary>Kind of the last failure, without an address or text of the server.</summary>
    public string LaatsteFout { get; private set; } = "";

    public static UitgaandeMail BerichtKlaar(AccountId account, Guid verzoek, Guid brief, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.BerichtKlaar, AccountId = account, VerzoekId = verzoek, BriefId = brief, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>D0 for a message in the conversation of a request: the same words as for a letter.</summary>
    public static UitgaandeMail VerzoekberichtKlaar(AccountId account, Guid verzoek, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.BerichtKlaar, AccountId = account, VerzoekId = verzoek, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>D0 for a letter about a birthday, which is about no request.</summary>
    public static UitgaandeMail LeeftijdsberichtKlaar(AccountId account, DateTimeOffset nu) => OverAccount(MailSoort.BerichtKlaar, account, "", nu);

    public static UitgaandeMail OverAccount(MailSoort soort, AccountId account, string link, DateTimeOffset nu, string? adres = null) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = soort, AccountId = account, Link = link, Adres = adres ?? "", GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>The nudge of a notice in the inbox: the same words as for a letter.</summary>
    public static UitgaandeMail MeldingKlaar(AccountId account, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.BerichtKlaar, AccountId = account, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>D0 for a letter about a complaint, which is about no request.</summary>
    public static UitgaandeMail KlachtberichtKlaar(AccountId account, Guid brief, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.BerichtKlaar, AccountId = account, BriefId = brief, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>To an address that may be of nobody here: the machtiging itself stands for the account.</summary>
    public static UitgaandeMail Machtiging(Guid machtiging, string adres, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.Machtiging, AccountId = new AccountId(machtiging), Adres = adres, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>The anchor of the journaal, to an address of the settings: one owner for all of them, which is no account.</summary>
    public static UitgaandeMail JournaalAnker(string adres, string regel, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Soort = MailSoort.JournaalAnker, AccountId = new AccountId(Journaal), Link = regel, Adres = adres, GemaaktOp = nu, VolgendePogingOp = nu };

    /// <summary>The morning mail: lines of numbers, kept where the link of other mails is.</summary>
    public static UitgaandeMail Ochtend(AccountId account, IReadOnlyList<string> regels, DateTimeOffset nu) =>
        OverAccount(MailSoort.Ochtend, account, string.Join('\n', regels), nu);

    /// <summary>To somebody without an account who was asked something: the link, or the code that goes with it. Both are encrypted with the key of the request.</summary>
    public static UitgaandeMail AanBevraagde(MailSoort soort, Deelvraag vraag, string link, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return new()
        {
            Id = Guid.CreateVersion7(nu), Soort = soort, AccountId = new AccountId(vraag.VerzoekId), VerzoekId = vraag.VerzoekId, DeelvraagId = vraag.Id, Link = link, Adres = vraag.Adres,
            GemaaktOp = nu, VolgendePogingOp = nu,
        };
    }

    public void MarkeerVerzonden(DateTimeOffset nu)
    {
        (Status, VerzondenOp, Link, Adres, LaatsteFout, BezetTot) = (MailStatus.Verzonden, nu, "", "", "", null);
        Pogingen++;
    }

    /// <summary>Tries again later.</summary>
    public void StelUit(DateTimeOffset volgendePoging, string fout)
    {
        Pogingen++;
        (VolgendePogingOp, LaatsteFout, BezetTot) = (volgendePoging, fout, null);
    }

    /// <summary>Gives up.</summary>
    public void MarkeerMislukt(string fout)
    {
        Pogingen++;
        (Status, LaatsteFout, Link, Adres, BezetTot) = (MailStatus.Mislukt, fout, "", "", null);
    }
}

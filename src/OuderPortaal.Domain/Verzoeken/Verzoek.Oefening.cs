using OuderPortaal.Domain.Kalender;
using OuderPortaal.Domain.Termijnen;

namespace OuderPortaal.Domain.Verzoeken;

/// <content>The synthetic request of a brandoefening. It carries its own moments in the past, so that the jobs judge it as they judge every other.</content>
public sealed partial class Verzoek
{
    /// <summary>Calendar days ago at which it came in: the answer is too late at once.</summary>
    private const int OefenDagen = 60;

    /// <summary>Made by the portal itself. Outside numbering, and outside every list and figure: only the jobs see it.</summary>
    public bool IsOefening { get; private set; }

    /// <summary>A request of nobody, about nobody, that is too late. Its letters go to the inbox of <paramref name="postbus"/>, an account of the SWV itself.</summary>
    public static Verzoek Oefen(AccountId postbus, string nummer, Spelregels spelregels, DateTimeOffset nu)
    {
        var vraag = new Vraag(VerzoekSoort.InzageEigenGegevens, new Verzoeker(postbus, "Brandoefening", ""), new Betrokkene("Brandoefening", null), Hoedanigheid.OuderOfVoogd, AntwoordKanaal.Digitaal);
        var verzoek = VoerIn(vraag, Kanaal.Balie, Amsterdam.Datum(nu).AddDays(-OefenDagen), nummer, spelregels, nu);
        verzoek.IsOefening = true;
        return verzoek;
    }

    /// <summary>Ends the drill as if it was closed so long ago that it must go now (R-BWR-5). Refused for every other request.</summary>
    public void RondOefeningAf(DateTimeOffset nu)
    {
        if (!IsOefening)
            throw new RuleViolation("C2", "Dit is geen oefening.");
        (Status, GeslotenOp) = (VerzoekStatus.Ingetrokken, nu.AddYears(-Bewaartermijn.Jaren).AddDays(-7));
    }
}

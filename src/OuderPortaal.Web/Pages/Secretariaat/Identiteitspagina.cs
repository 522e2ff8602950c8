using OuderPortaal.Domain;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Verzoeken;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Pages.Secretariaat;

/// <summary>A page on which staff record that they saw or spoke the verzoeker: identity and, when it was asked, the proof, in one save (R-ID-5, R-ID-8).</summary>
public abstract class Identiteitspagina(Bereik bereik) : Zaakpagina(bereik)
{
    /// <summary>Who looks: initials of the login.</summary>
    public string Paraaf => Zaakstand.Initialen(User.Naam());

    protected void LegVast(Identificatiewijze wijze, string documentsoort, DateOnly op)
    {
        if (!Verzoek.IsOpen)
            throw new RuleViolation("C2", "Dit verzoek is al gesloten.");
        var identiteit = Identiteitsverificatie.LegVast(Verzoek.AccountId, Verzoek.Id, Verzoek.VerzoekerNaam, wijze, documentsoort, op, User.Medewerker(), Nu);
        Db.Add(identiteit);
        // A call back is less than the code of a letter: for an answer online that code is still needed (R-AM-19).
        var vraag = Verzoek.Bewijsverzoeken
            .Where(b => b.Onderwerp == BewijsOnderwerp.Identiteit && b.GeleverdOp is null && b.GevraagdOp <= op && (b.Wijze != Bewijswijze.Briefcode || Verzoek.BewijstGenoeg(identiteit)))
            .MaxBy(b => b.GevraagdOp);
        if (vraag is not null)
            Verzoek.OntvangBewijs(vraag.Id, op, BewijsOordeel.Goed, Nu, identiteit: identiteit);
    }
}

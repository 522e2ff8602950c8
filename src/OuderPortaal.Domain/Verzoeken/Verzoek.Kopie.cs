namespace OuderPortaal.Domain.Verzoeken;

/// <content>Proof that comes first and is judged later: a redacted copy (R-ID-3..6).</content>
public sealed partial class Verzoek
{
    /// <summary>
    /// Judges proof that was delivered before (a copy): the day of delivery stays, so the term does not change. It counts for every question that this delivery answered.
    /// Refuses proof that did not come or was judged already, and a rejection without a reason.
    /// </summary>
    public void BeoordeelBewijs(Guid bewijsverzoekId, BewijsOordeel oordeel, DateTimeOffset nu, string redenAfkeuring = "")
    {
        Require(VerzoekStatus.Ontvangen, VerzoekStatus.InBehandeling, VerzoekStatus.InBesluitvorming);
        if (_bewijsverzoeken.Find(b => b.Id == bewijsverzoekId) is not { GeleverdOp: { } geleverdOp, Oordeel: BewijsOordeel.NogNietBeoordeeld } bewijs)
            throw new RuleViolation("R-ID-5", "Dit bewijs is nog niet binnen, of het was al beoordeeld. Een collega was u net voor.");
        if (oordeel is not (BewijsOordeel.Goed or BewijsOordeel.Afgekeurd or BewijsOordeel.NietBekeken))
            throw new RuleViolation("R-ID-5", "Kies of het bewijs goed is.", "Oordeel");
        if (oordeel != BewijsOordeel.Goed && string.IsNullOrWhiteSpace(redenAfkeuring))
            throw new RuleViolation("R-TRM-9", "Schrijf wat er niet goed was. De ouder leest deze zin.", "Reden");

        foreach (var vraag in _bewijsverzoeken.Where(b => b.Onderwerp == bewijs.Onderwerp && b.GeleverdOp == geleverdOp && b.Oordeel == BewijsOordeel.NogNietBeoordeeld).ToList())
            vraag.Ontvang(geleverdOp, oordeel);
        Raise(oordeel == BewijsOordeel.Goed ? new BewijsGoedgekeurd(Id, bewijs.Id, nu) : new BewijsAfgekeurd(Id, bewijs.Id, redenAfkeuring.Trim(), nu));
    }

    /// <summary>The open question for a redacted copy on this local date; null when there is none, or when the answer does not go by post (R-AM-15).</summary>
    public Bewijsverzoek? GevraagdeKopie(DateOnly vandaag) => IsOpen && AntwoordKanaal == AntwoordKanaal.Post
        ? _bewijsverzoeken.FindLast(b => b.Onderwerp == BewijsOnderwerp.Identiteit && b.Wijze == Bewijswijze.AfgeschermdeKopie && b.StaatOpen(vandaag))
        : null;
}

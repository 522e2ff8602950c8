using OuderPortaal.Domain;
using OuderPortaal.Domain.Post;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Pages.Mijn;

/// <summary>
/// Which letters are of one account. A letter is of who it was written to: who took a request over does not read what was written before, and who lost it keeps what
/// was written before, as long as it holds nothing of the file: the inbox tells nothing of what the pupil chose (R-VTG-18, D11c). A letter to another holder of gezag is judged by that person's own link when it is opened.
/// </summary>
public static class EigenBrieven
{
    public static IQueryable<Brief> BrievenVan(this PortaalDbContext db, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from brief in db.Brieven
               join verzoek in db.Verzoeken on brief.VerzoekId equals verzoek.Id
               where brief.Soort != BriefSoort.LeerlingKiest
                   && ((verzoek.AccountId == account && brief.Soort != BriefSoort.WissingAanAnder && brief.Soort != BriefSoort.WissingAanSchool && verzoek.OvergenomenOp == null && !db.Berichten.Any(b => b.BriefId == brief.Id))
                       || (db.Berichten.Any(b => b.BriefId == brief.Id && b.AccountId == account)
                           && (verzoek.AccountId == account || brief.ZonderDossiergegevens || brief.Soort == BriefSoort.WissingAanAnder)))
               select brief;
    }

    /// <summary>The rows of the inbox.</summary>
    public static IQueryable<Bericht> BerichtenVan(this PortaalDbContext db, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(db);
        return from bericht in db.Berichten
               join brief in db.Brieven on bericht.BriefId equals brief.Id
               join verzoek in db.Verzoeken on bericht.VerzoekId equals verzoek.Id
               where bericht.AccountId == account
                   && (verzoek.AccountId == account || brief.ZonderDossiergegevens || brief.Soort == BriefSoort.WissingAanAnder)
               select bericht;
    }

    /// <summary>Letters about a birthday in the inbox of this account, newest first.</summary>
    public static IQueryable<Leeftijdsbrief> LeeftijdsbrievenVan(this PortaalDbContext db, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Leeftijdsbrieven.Where(b => b.AccountId == account).OrderByDescending(b => b.Op);
    }
}

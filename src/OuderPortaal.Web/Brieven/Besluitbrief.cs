using OuderPortaal.Domain.Post;
using OuderPortaal.Domain.Verzoeken;

namespace OuderPortaal.Web.Brieven;

/// <summary>Which letter tells which decision: the preview, the directeur and the post ask here.</summary>
public static class Besluitbrief
{
    public static BriefSoort Van(VerzoekSoort soort, BesluitUitkomst uitkomst) => (soort, uitkomst) switch
    {
        (_, BesluitUitkomst.BuitenBehandeling) => BriefSoort.BuitenBehandeling,
        (VerzoekSoort.Correctie, BesluitUitkomst.Toegewezen) => BriefSoort.CorrectieToegewezen,
        (VerzoekSoort.Correctie, BesluitUitkomst.DeelsToegewezen) => BriefSoort.CorrectieDeels,
        (VerzoekSoort.Correctie, _) => BriefSoort.CorrectieAfgewezen,
        (VerzoekSoort.BezwaarVerwerking, BesluitUitkomst.Toegewezen) => BriefSoort.BezwaarVerwerkingToegewezen,
        (VerzoekSoort.BezwaarVerwerking, BesluitUitkomst.DeelsToegewezen) => BriefSoort.BezwaarVerwerkingDeels,
        (VerzoekSoort.BezwaarVerwerking, _) => BriefSoort.BezwaarVerwerkingAfgewezen,
        (VerzoekSoort.Informatieverzoek377c, BesluitUitkomst.Toegewezen) => BriefSoort.InformatieGegeven,
        (VerzoekSoort.Informatieverzoek377c, _) => BriefSoort.InformatieGeweigerd,
        (VerzoekSoort.ExtraKopie, BesluitUitkomst.Toegewezen) => BriefSoort.KopieKlaar,
        (_, BesluitUitkomst.Toegewezen) => BriefSoort.OverzichtKlaar,
        (_, BesluitUitkomst.DeelsToegewezen) => BriefSoort.OverzichtDeels,
        (_, BesluitUitkomst.GeenGegevens) => BriefSoort.GeenGegevens,
        _ => BriefSoort.Afgewezen,
    };
}

namespace OuderPortaal.Web.Pages.Fg;

/// <summary>What the FG keeps an eye on beside the requests; most of it should be 0.</summary>
public enum Aandachtspunt
{
    /// <summary>A redacted copy that is older than its limit and still there (R-ID-4): must be 0.</summary>
    KopieTeOud,

    /// <summary>A proposal to destroy that nobody confirmed, or that is not carried out (article 12).</summary>
    TeVernietigen,

    Gezagsconflict,

    /// <summary>An earlier recipient was not told: impossible, or out of proportion (article 11.7).</summary>
    KennisgevingNietMogelijk,

    /// <summary>An earlier recipient did not answer, also not after the reminder.</summary>
    KennisgevingZonderReactie,

    /// <summary>Something went to others without a ground of article 9 (R-AM-27).</summary>
    VerstrekkingZonderGrond,

    OpenKlacht,

    KlachtTeLaat,

    OpenIngebrekestelling,

    OpenBezwaar,

    /// <summary>A colleague, school or expert was asked something and did not answer yet.</summary>
    DeelvraagUit,

    /// <summary>The same, and the last day for the answer has passed.</summary>
    DeelvraagTeLaat,

    OpenDatalek,

    /// <summary>Changes of settings in the last thirty days (R-13.2-2).</summary>
    GewijzigdeInstelling,

    /// <summary>An account of staff that is not as the access list says (R-8.1-1): must be 0.</summary>
    BuitenToegangslijst,
}

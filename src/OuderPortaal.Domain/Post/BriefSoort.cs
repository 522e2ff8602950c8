namespace OuderPortaal.Domain.Post;

/// <summary>Letters of regels.md part D that this product sends so far.</summary>
public enum BriefSoort
{
    /// <summary>D1.</summary>
    Ontvangstbevestiging,

    /// <summary>D2.</summary>
    BewijsGevraagd,

    /// <summary>Tells in the portal that the letter with a code (D2b) was posted; the code itself stands on paper only (R-AM-19).</summary>
    CodeVerstuurd,

    /// <summary>What we still need to find the pupil, the same for everybody: says nothing of whether we know the child (R-AM-03).</summary>
    WatOntbreekt,

    /// <summary>D3.</summary>
    BewijsOntvangen,

    /// <summary>D3b.</summary>
    BewijsNietGoed,

    /// <summary>D9.</summary>
    HerinneringBewijs,

    /// <summary>D9b.</summary>
    HerinneringOverzicht,

    /// <summary>D4.</summary>
    OverzichtKlaar,

    /// <summary>D4c, R-AM-05.</summary>
    OverzichtDeels,

    /// <summary>D4b.</summary>
    GeenGegevens,

    /// <summary>D7.</summary>
    Afgewezen,

    /// <summary>D5.</summary>
    CorrectieToegewezen,

    /// <summary>D6.</summary>
    CorrectieDeels,

    /// <summary>D7, per item.</summary>
    CorrectieAfgewezen,

    /// <summary>D5b.</summary>
    CorrectieUitgevoerd,

    /// <summary>An objection to the use was granted (AVG 21): the use stops.</summary>
    BezwaarVerwerkingToegewezen,

    /// <summary>Some items of it were.</summary>
    BezwaarVerwerkingDeels,

    /// <summary>It was refused, on compelling grounds; what is closed off stays so until the next letter.</summary>
    BezwaarVerwerkingAfgewezen,

    /// <summary>From which day data of a refused objection are used again (R-AM-29).</summary>
    OpheffingAangekondigd,

    /// <summary>Important facts for a parent without gezag (BW 1:377c).</summary>
    InformatieGegeven,

    /// <summary>Why a parent without gezag is told nothing, and what can be asked.</summary>
    InformatieGeweigerd,

    /// <summary>Another copy of an overview that was given before.</summary>
    KopieKlaar,

    /// <summary>To every other holder of gezag: something will be erased; not what (R-AM-11).</summary>
    WissingAanAnder,

    /// <summary>To the school that lodged a view in writing: something will be erased; not what (R-AM-11). On paper, never for the verzoeker to see.</summary>
    WissingAanSchool,

    /// <summary>D12.</summary>
    BuitenBehandeling,

    /// <summary>D13.</summary>
    AntwoordKomtLater,

    /// <summary>D13b, R-AM-22.</summary>
    AntwoordIsTeLaat,

    /// <summary>May not act for the pupil, with the roads that remain (R-VTG-10, R-AM-40).</summary>
    GezagNietVastgesteld,

    /// <summary>Another holder of gezag objected: nothing opens until the directeur decided (R-VTG-9, R-AM-40).</summary>
    GezagBetwist,

    /// <summary>The directeur decided that it goes on.</summary>
    GezagHersteld,

    /// <summary>The directeur decided that it ends.</summary>
    GezagGestopt,

    /// <summary>Receipt of a withdrawal.</summary>
    Ingetrokken,

    /// <summary>To a pupil who became 16: what a parent asked, and what yes, no and silence do. On paper, never for the parent to see.</summary>
    LeerlingKiest,

    /// <summary>D11c: to the parent, that the pupil decides now.</summary>
    LeerlingBeslist,

    /// <summary>To the parent: no answer comes. The same words whatever the pupil chose.</summary>
    GeenAntwoordBijZestien,

    /// <summary>To the pupil who took a request over: it is yours now.</summary>
    VerzoekOvergenomen,

    /// <summary>Bezwaar against a besluit came in: its number, who decides, and when (R-AWB-2).</summary>
    BezwaarOntvangen,

    /// <summary>Receipt of an ingebrekestelling: we decide within two weeks (R-AWB-9, R-AM-40).</summary>
    IngebrekestellingOntvangen,

    /// <summary>An ingebrekestelling came before we were late (R-AWB-9).</summary>
    IngebrekestellingTeVroeg,
}

namespace OuderPortaal.Domain.Taken;

/// <summary>What somebody has to do besides the queue itself.</summary>
public enum TaakSoort
{
    /// <summary>A new request came in; somebody must take it.</summary>
    NieuwVerzoek,

    /// <summary>A term comes near, ends today or has passed.</summary>
    Termijn,

    /// <summary>Proof did not come: ask again or propose BuitenBehandeling (D12, R-ID-7).</summary>
    BewijsUitgebleven,

    /// <summary>A login means stated another name or date of birth than that of the account: call the verzoeker (R-ID-8).</summary>
    AndereNaam,

    /// <summary>An overview waits for a second person.</summary>
    Controleren,

    /// <summary>A besluit waits for the directeur.</summary>
    Tekenen,

    /// <summary>Mail did not arrive: print the letter and post it the same werkdag (R-AM-21).</summary>
    PerPostSturen,

    /// <summary>Mail failed for good: call this person.</summary>
    Bellen,

    /// <summary>We are late: tell the parent within two werkdagen when the answer comes (R-AM-22).</summary>
    NieuweDatumNoemen,

    /// <summary>Data outside article 7, or of a source that is not allowed: clean up after the answer (R-AM-01, R-WIS-6).</summary>
    Opruimen,

    /// <summary>Proof of identity was asked unusually late or often: the FG looks (R-AM-18).</summary>
    Signaal,

    /// <summary>A redacted copy waits for somebody who looks: within two werkdagen (R-ID-6).</summary>
    KopieBeoordelen,

    /// <summary>A file with a virus came in and was destroyed: ask for a clean one.</summary>
    Virus,

    /// <summary>The proof of gezag must be seen again (R-VTG-16); access goes on meanwhile.</summary>
    Hercontrole,

    /// <summary>Another holder of gezag objected: the FG advises, the directeur decides (R-VTG-9).</summary>
    GezagBetwist,

    /// <summary>A bewindvoerder asks: a person has to look (S-23).</summary>
    Bewind,

    /// <summary>A letter with a code must be printed and posted within two werkdagen, or the term does not stand still (R-AM-19).</summary>
    CodeVersturen,

    /// <summary>Unusually many codes of letters did not work in one hour, over all accounts: somebody may be guessing (R-ID-9).</summary>
    Codealarm,

    /// <summary>A new way to log in took the place of a lost one: a person looks whether it was the owner (R-ID-10).</summary>
    Inlogherstel,

    /// <summary>A correction was granted: do it in a source system and tick it off (R-COR-8).</summary>
    Uitvoeren,

    /// <summary>Something will be erased and the pupil has a secret address: the directeur decides who hears of it (R-AM-11).</summary>
    AnderInlichten,

    /// <summary>The verzoeker withdrew: nothing remains to be done.</summary>
    Ingetrokken,

    /// <summary>A pupil became 16 while a request of a parent was open: the pupil chooses (D-13).</summary>
    LeerlingKiest,

    /// <summary>A pupil becomes 16: "kan deze leerling zelf beslissen?" (R-AM-10), or has no address for the letter.</summary>
    BijnaZestien,

    /// <summary>A pupil with an account says who she or he is: match, and prove it (R-VTG-2).</summary>
    LeerlingMeldtZich,

    /// <summary>Data went to somebody without a ground of article 9: the FG looks, and whether it is a breach (R-AM-27).</summary>
    VerstrekkingZonderGrond,

    /// <summary>Data went out that were closed off: the FG looks, and whether it is a breach (R-COR-1).</summary>
    AfgeschermdVerstrekt,

    /// <summary>Data were changed that somebody got before: tell them (article 11.7, R-COR-9).</summary>
    Kennisgeving,

    /// <summary>An earlier recipient did not answer: post the reminder (R-COR-9).</summary>
    KennisgevingHerinneren,

    /// <summary>A colleague says that an earlier recipient cannot be told: agree, or not (R-11.7-2).</summary>
    KennisgevingMeekijken,

    /// <summary>Consent was withdrawn or ended: stop using it within one werkdag (R-TST-3).</summary>
    GebruikStoppen,

    /// <summary>A pupil became 16: ask again for what a parent consented to (R-TST-4).</summary>
    ToestemmingVragen,

    /// <summary>A pupil came into the register: tell within a month that we hold data (article 6.2, R-INF-1).</summary>
    Informatiebericht,

    /// <summary>An objection to the use was refused: announce the day, and lift what is closed off after it (R-AM-29).</summary>
    AfschermingOpheffen,

    /// <summary>One of those who must hear that has no address: ask the school (R-INF-3).</summary>
    InformatieAdres,

    /// <summary>Data of which the term passed: look at the list of this month, or destroy it in a source system (article 12).</summary>
    Vernietigen,

    /// <summary>A pupil without a known end of a traject about whom nothing happened for twelve months: find out the end, for without it nothing ever goes (R-AM-26).</summary>
    EindeInvullen,

    /// <summary>The journaal is not as it was written: the beheerder and the FG look what happened (T12).</summary>
    JournaalNakijken,

    /// <summary>A complaint: give it to somebody, sign the answer, or its last day comes near (R-KLT-2, R-KLT-3).</summary>
    Klacht,

    /// <summary>Somebody sees data of somebody else: the directeur decides within 72 hours whether the AP must hear of it (AVG 33).</summary>
    Datalek,

    /// <summary>Bezwaar against a besluit came in: hand it over (R-AWB-8).</summary>
    Bezwaarschrift,

    /// <summary>A verzoeker put us in default: decide within two weeks, or the dwangsom runs (R-AWB-9).</summary>
    Ingebrekestelling,

    /// <summary>A dwangsom is due: the directeur decides on it within two weeks after its last day (R-AWB-11).</summary>
    DwangsomVaststellen,

    /// <summary>The verzoeker wrote a message: read it and answer.</summary>
    BerichtBeantwoorden,

    /// <summary>Somebody wrote to the FG in the confidential line: read it and answer. For the FG only.</summary>
    FglijnBeantwoorden,

    /// <summary>The FG asked "why?" about a refusal, pause or later day: answer within five werkdagen (R-13.2-2).</summary>
    FgvraagBeantwoorden,

    /// <summary>A brandoefening did not prove that alarm, mail and destruction work: find out why, and drill again.</summary>
    Brandoefening,

    /// <summary>Somebody of staff has no training that counts, or not for long any more (R-13.2-2).</summary>
    Scholing,

    /// <summary>A question to a colleague, school or expert was answered, is late, ended without an answer, or its mail does not arrive: look.</summary>
    Deelvraag,

    /// <summary>A question that is no request waits longer than five werkdagen: answer it, or enter what it is.</summary>
    VraagBeantwoorden,

    /// <summary>A colleague asks to search the own mail and folders for a request: say what was found.</summary>
    Zoekvraag,

    /// <summary>The access list was adopted twelve months ago: look whether it is still true (R-BIJ-7).</summary>
    ToegangslijstNakijken,

    /// <summary>The office closes in five open days: look at what falls in it (R-AM-25).</summary>
    Sluiting,

    /// <summary>The office closes and nobody may sign then in the place of the directeur (R-AM-25).</summary>
    WaarnemerVastleggen,
}

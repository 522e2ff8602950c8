namespace OuderPortaal.Web.Toegang;

/// <summary>Somebody of staff has a file on the screen.</summary>
/// <param name="Handeling">What was looked at, as the journaal says it: one of <see cref="Handelingen"/>.</param>
/// <param name="VerzoekId">The request; null when it is about none.</param>
/// <param name="LeerlingId">The pupil; null when the request is not tied to one yet.</param>
public sealed record Dossierblik(string Handeling, Guid? VerzoekId, Guid? LeerlingId)
{
    public const string Verzoek = "VerzoekBekeken";
    public const string Leerling = "LeerlingBekeken";
    public const string Brief = "BriefBekeken";
    public const string Codebrief = "CodebriefBekeken";
    public const string Klacht = "KlachtBekeken";
    public const string Bezwaar = "BezwaarBekeken";
    public const string Datalek = "DatalekBekeken";
    public const string Vraag = "VraagBekeken";
    public const string Vragenlijst = "VragenlijstBekeken";
    public const string Zoekvraag = "ZoekvraagBekeken";
    public const string Fglijn = "FglijnBekeken";
    public const string Afgeschermd = "AfgeschermdBekeken";
    public const string Zaakpakket = "ZaakpakketGedownload";

    /// <summary>Why, where a reason is asked; empty elsewhere. Never a word of a person.</summary>
    public string Reden { get; init; } = "";

    /// <summary>Everything that is looking, and nothing that is doing: pages, and the files that have a row of their own.</summary>
    public static readonly IReadOnlyList<string> Handelingen = [Verzoek, Leerling, Brief, Codebrief, Klacht, Bezwaar, Datalek, Afgeschermd, Vraag, Vragenlijst, Zoekvraag, Fglijn, Zaakpakket, "KopieBekeken", "BewijsGeopend", "DocumentGeopend", "BerichtbijlageGeopend", "AntwoordbestandGeopend", "NotitiebijlageGeopend"];
}

namespace OuderPortaal.Web.Components;

/// <summary>One step of the timeline of a request.</summary>
/// <param name="Titel">What happened (past tense), happens or will happen; without "Nu:" or "Straks:".</param>
/// <param name="Toestand">Done, now, next, later.</param>
/// <param name="Moment">When, in words: "woensdag 25 februari, 21.14 uur", "sinds ...", "uiterlijk ...".</param>
/// <param name="Tekst">One or two sentences.</param>
/// <param name="AanZet">Only at the step that is now: "Wij zijn aan zet.", "U bent aan zet.".</param>
public sealed record TijdlijnStap(string Titel, StapToestand Toestand, string? Moment = null, string? Tekst = null, string? AanZet = null);

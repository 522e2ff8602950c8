namespace OuderPortaal.Domain.Vragen;

/// <summary>It was a request or a complaint after all: its term runs from the day the question came in.</summary>
public sealed record VraagOvergegaan(Guid VraagId, DateTimeOffset Op) : Vraaggebeurtenis(VraagId, Op);

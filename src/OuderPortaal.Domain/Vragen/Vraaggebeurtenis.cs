namespace OuderPortaal.Domain.Vragen;

/// <summary>Something happened to a question that is no request; never its words or who asked.</summary>
public abstract record Vraaggebeurtenis(Guid VraagId, DateTimeOffset Op) : Gebeurtenis(Op);

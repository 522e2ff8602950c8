using OuderPortaal.Domain;
using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Tests.Correcties;

/// <summary>One click: who does what, to which thing. The work loads, calls one verb, and leaves the save to who runs it.</summary>
internal sealed record Klik(Kliksoort Soort, string Wat, MedewerkerId? Door, Func<PortaalDbContext, IServiceProvider, Task> Werk)
{
    /// <summary>What it is about: a step, a notice, a request, a complaint.</summary>
    public Guid Id { get; init; }

    /// <summary>Number of the item.</summary>
    public int Punt { get; init; }

    /// <summary>Local date that it brings along.</summary>
    public DateOnly? Dag { get; init; }

    /// <summary>The page of this click loads and saves without a lock, so two people can be in it at once, and the click may not count twice. (To judge, address or propose the same again changes nothing.)</summary>
    public bool ZonderSlot => Soort is Kliksoort.LegVoor or Kliksoort.GeefTerug or Kliksoort.ZetKlaar or Kliksoort.Verstuur or Kliksoort.KeurNietMogelijkGoed or Kliksoort.LaatBuiten or Kliksoort.Bevestig;
}

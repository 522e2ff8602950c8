using OuderPortaal.Web.Data;

namespace OuderPortaal.Web.Formulieren;

/// <summary>The one-time key of the form that is being handled now; the first save of the request writes it, in the same transaction.</summary>
public sealed class Eenmaligheid(TimeProvider klok)
{
    private string? _sleutel;

    /// <summary>Whether the save took the key along.</summary>
    public bool IsGebruikt { get; private set; }

    public void Begin(string sleutel) => _sleutel = sleutel;

    /// <summary>The save did not happen, and the key is not there: another copy was first, or a rule said no.</summary>
    public void Vergeet() => IsGebruikt = false;

    public void LegVast(PortaalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (_sleutel is null || IsGebruikt || !db.ChangeTracker.HasChanges())
            return;
        // A save that is tried again on SQL Server still has the row of the first try: once is enough.
        if (!db.ChangeTracker.Entries<EenmaligeSleutel>().Any(e => e.Entity.Sleutel == _sleutel))
            db.Add(new EenmaligeSleutel { Sleutel = _sleutel, Op = klok.GetUtcNow() });
        IsGebruikt = true;
    }
}

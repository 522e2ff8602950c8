namespace OuderPortaal.Web.Identity;

/// <summary>Development and tests: remembers the account mails of this process, because the outbox forgets a link once it is sent.</summary>
public sealed class Ontwikkelpost(TimeProvider klok)
{
    private const int Meeste = 200;
    private readonly Lock _slot = new();
    private readonly List<Accountmail> _mails = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Accountmail> Mails
    {
        get
        {
            lock (_slot)
                return [.. Enumerable.Reverse(_mails)];
        }
    }

    internal void Bewaar(string adres, string soort, string link)
    {
        lock (_slot)
        {
            if (_mails.Count == Meeste)
                _mails.RemoveAt(0);
            _mails.Add(new Accountmail(adres, soort, link, klok.GetUtcNow()));
        }
    }
}

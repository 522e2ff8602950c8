using Microsoft.EntityFrameworkCore;
using OuderPortaal.Domain.Deelvragen;
using OuderPortaal.Domain.Identiteit;
using OuderPortaal.Domain.Kalender;
using OuderPortaal.Web.Briefcodes;
using OuderPortaal.Web.Data;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Journaal;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Deelvragen;

/// <summary>
/// Where somebody without an account comes in by a link, proves with a code by mail that the address is theirs, reads one question and answers it once. A link that is wrong, lapsed, unknown, answered or taken
/// back gives the same as one that works: nothing, until a code was right. A try is taken in the database before the code is looked at (R-ID-9).
/// </summary>
public sealed class Antwoordbalie(PortaalDbContext db, Codemaker maker, Deelvraagpost post, Documentkluis kluis, Actor actor, TimeProvider klok, IHttpContextAccessor http, IHostEnvironment omgeving)
{
    private const int LangsteSleutel = 100;

    /// <summary>Longer than the session: who is late with files gets the words back.</summary>
    private static readonly TimeSpan Koekduur = TimeSpan.FromHours(24);

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A link is opened in a request.");

    /// <summary>Sends a code to the address of the question; nothing for a link that does not work, within a minute of the last one, and after five in an hour. The older one ends.</summary>
    public Task StuurCodeAsync(string sleutel, CancellationToken ct) => db.InTransactieAsync(async token =>
    {
        var nu = klok.GetUtcNow();
        if (await VindAsync(sleutel, token) is not { } vraag)
            return;
        var (uurGeleden, net) = (nu.AddHours(-1), nu - Antwoordcode.Rust);
        if (await db.Antwoordcodes.AnyAsync(c => c.DeelvraagId == vraag.Id && c.GebruiktOp == null && c.GemaaktOp > net && c.Pogingen < Antwoordcode.MaxPogingen, token))
            return;
        if (await db.Antwoordcodes.CountAsync(c => c.DeelvraagId == vraag.Id && c.GemaaktOp > uurGeleden, token) >= Antwoordcode.MeestePerUur)
            return;
        foreach (var oud in await db.Antwoordcodes.Where(c => c.DeelvraagId == vraag.Id && c.GebruiktOp == null && c.BeeindigdOp == null).ToListAsync(token))
            oud.Beeindig(nu);
        actor.SpreektVanBuiten();
        var id = Guid.CreateVersion7(nu);
        var (tekst, hash, sleutelId) = maker.Eenmalig(id);
        db.Add(Antwoordcode.Maak(id, vraag, hash, sleutelId, nu));
        post.StuurCode(vraag, tekst, nu);
        await db.SaveChangesAsync(token);
    }, ct);

    /// <summary>The question that this code opens, from now on in this browser. Null for every reason alike.</summary>
    public Task<Deelvraag?> ProbeerAsync(string sleutel, string? invoer, CancellationToken ct) => db.InTransactieAsync(async Task<Deelvraag?> (token) =>
    {
        var nu = klok.GetUtcNow();
        if (Codeschrift.Lees(invoer) is not { } tekens || await VindAsync(sleutel, token) is not { } vraag)
            return null;
        var code = await db.Antwoordcodes.AsNoTracking().Where(c => c.DeelvraagId == vraag.Id && c.GebruiktOp == null && c.BeeindigdOp == null && c.VerlooptOp > nu)
            .OrderByDescending(c => c.GemaaktOp).ThenByDescending(c => c.Id).FirstOrDefaultAsync(token);
        if (code is null || !await NeemPogingAsync(code.Id, token) || !maker.Klopt(code, tekens))
            return null;

        actor.SpreektVanBuiten();
        var sessie = Sleutel.Nieuw();
        (await db.Antwoordcodes.SingleAsync(c => c.Id == code.Id, token)).Gebruik(Sleutel.Hash(sessie), nu);
        vraag.Open(nu);
        await db.SaveChangesAsync(token);
        Context.Response.Cookies.Append(Cookienaam(sleutel), sessie, new CookieOptions
        {
            HttpOnly = true, Secure = Context.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true, MaxAge = Koekduur,
        });
        return vraag;
    }, ct);

    /// <summary>The question, in a browser in which the code was typed in; null for everybody else, and when it is not open any more.</summary>
    public async Task<Deelvraag?> GeopendAsync(string sleutel, CancellationToken ct)
    {
        if (await VindAsync(sleutel, ct) is not { } vraag || Context.Request.Cookies[Cookienaam(sleutel)] is not { Length: 43 } sessie)
            return null;
        var (hash, nu) = (Sleutel.Hash(sessie), klok.GetUtcNow());
        return await db.Antwoordcodes.AnyAsync(c => c.DeelvraagId == vraag.Id && c.SessieHash == hash && c.SessieTot > nu, ct) ? vraag : null;
    }

    /// <summary>A code for this link was right in this browser, also when its time has passed: only then a large body is read.</summary>
    public async Task<bool> KentAsync(string sleutel, CancellationToken ct)
    {
        if (sleutel.Length > LangsteSleutel || Context.Request.Cookies[Cookienaam(sleutel)] is not { Length: 43 } sessie)
            return false;
        var (slot, hash) = (Sleutel.Hash(sleutel), Sleutel.Hash(sessie));
        return await db.Antwoordcodes.AnyAsync(c => c.SessieHash == hash && db.Deelvragen.Any(v => v.Id == c.DeelvraagId && v.SleutelHash == slot), ct);
    }

    /// <summary>Keeps the answer with its files and closes the link. False: this browser may not, or not any more. Refuses an empty text, one that is too long, and a file as every other file is refused; then nothing is kept.</summary>
    public async Task<bool> BeantwoordAsync(string sleutel, string? antwoord, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        if (await GeopendAsync(sleutel, ct) is not { } vraag)
            return false;
        actor.SpreektVanBuiten();
        vraag.KeurAntwoord(antwoord, klok.GetUtcNow());
        await kluis.BewaarBijlagenAsync(vraag.VerzoekId, bestanden, "Stuur hoogstens drie bestanden met uw antwoord.", b => vraag.VoegBestandToe(b.Id, b.MediaType, b.Lengte, klok.GetUtcNow()), ct);
        vraag.Beantwoord(antwoord, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        Context.Response.Cookies.Delete(Cookienaam(sleutel));
        return true;
    }

    /// <summary>One statement: who is the sixth changes no row.</summary>
    private async Task<bool> NeemPogingAsync(Guid id, CancellationToken ct) =>
        await db.Antwoordcodes.Where(c => c.Id == id && c.Pogingen < Antwoordcode.MaxPogingen && c.GebruiktOp == null && c.BeeindigdOp == null)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Pogingen, c => c.Pogingen + 1), ct) == 1;

    private async Task<Deelvraag?> VindAsync(string sleutel, CancellationToken ct)
    {
        if (sleutel.Length > LangsteSleutel)
            return null;
        var hash = Sleutel.Hash(sleutel);
        return await db.Deelvragen.SingleOrDefaultAsync(v => v.SleutelHash == hash, ct) is { } vraag && vraag.IsTeBeantwoorden(Amsterdam.Datum(klok.GetUtcNow())) ? vraag : null;
    }

    /// <summary>One per question, so that two open questions do not push each other out.</summary>
    private string Cookienaam(string sleutel) => $"{(omgeving.IsDevelopment() || omgeving.IsEnvironment("Test") ? "" : "__Host-")}portaal-antwoord-{Sleutel.Hash(sleutel)[..8]}";
}

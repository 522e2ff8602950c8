using System.Globalization;
using OuderPortaal.Domain.Kalender;

namespace OuderPortaal.Domain.Termijnen;

/// <summary>Puts the steps of a computed term into short sentences, with "u" or with "je".</summary>
internal sealed class Rekensom(Termijn termijn, Aanspreekvorm vorm, string grond, bool gepost)
{
    private const string Vast = "\u00A0";
    private const string Artikel112 = $"Reglement, artikel{Vast}11.2.";

    private readonly List<Rekenstap> _stappen = [];

    private string Uw => vorm == Aanspreekvorm.U ? "uw" : "jouw";

    private string Begin => gepost ? $"{(vorm == Aanspreekvorm.U ? "Uw" : "Jouw")} brief ging op de post" : $"Wij kregen {Uw} verzoek";

    private string Krijgt => vorm == Aanspreekvorm.U ? "U krijgt" : "Je krijgt";

    public string Kern()
    {
        var zinnen = new List<string> { termijn.Verlenging is null ? $"{Krijgt} onze beslissing binnen {Lengte()}." : $"Onze termijn is {Lengte()}." };
        if (termijn.N > 0) zinnen.Add($"De dagen dat wij op {Uw} bewijs wachtten, tellen niet mee.");
        if (termijn.Verlenging is not null) zinnen.Add("Wij hadden meer tijd nodig. Daarom is de datum later.");
        return string.Join(' ', zinnen);
    }

    public string KernStil() =>
        vorm == Aanspreekvorm.U
            ? "De tijd staat stil. Er is nog geen datum. Hebben wij uw bewijs? Dan krijgt u hier een datum."
            : "De tijd staat stil. Er is nog geen datum. Hebben wij jouw bewijs? Dan krijg je hier een datum.";

    public List<Rekenstap> Stappen(DateOnly r0, DateOnly uiterlijk)
    {
        Voeg(Begin, termijn.T0, "Dit is dag 0. Vanaf de dag erna tellen wij.");
        var stand = termijn.T0.AddDays(termijn.Instellingen.BasisDagen);
        Voeg($"{Dagen(termijn.Instellingen.BasisDagen)} erbij", stand, grond);

        var bericht = termijn.Verlenging?.Bericht ?? DateOnly.MaxValue;
        foreach (var vraag in termijn.Opschortingen.Where(o => o.Opschorting.Gevraagd <= bericht))
            Voeg(vraag, stand = stand.AddDays(vraag.StilDagen.Count));

        if (termijn.Verlenging is null)
        {
            if (uiterlijk > r0) Voeg($"Dat is {Met(termijn.Kalender.NaamVanVrijeDag(r0)!)}, geen werkdag", uiterlijk, UitlegSchuiven(r0, uiterlijk));
        }
        else
        {
            Verleng(termijn.Verlenging, uiterlijk);
        }

        _stappen.Add(new Rekenstap("Beslissing uiterlijk", uiterlijk, Datumtekst.ZonderJaar(uiterlijk) + Jaar(uiterlijk), null));
        return _stappen;
    }

    public List<Rekenstap> StappenStil(DateOnly vandaag)
    {
        var open = termijn.Opschortingen.Where(o => o.HeeftEffect && o.Opschorting.IsOpenOp(vandaag, termijn.Instellingen)).Select(o => o.Opschorting).ToList();
        var laatste = vandaag;
        while (laatste > termijn.T0 && !termijn.TeltMee(laatste)) laatste = laatste.AddDays(-1);
        var geteld = termijn.VerstrekenDagen(laatste);
        var eerder = termijn.StilDagen.Count(d => d < laatste);

        Voeg(Begin, termijn.T0, "Dit is dag 0.");
        _stappen.Add(new Rekenstap(
            geteld == 0 ? "Er telde nog geen dag mee" : geteld == 1 ? $"1{Vast}dag telde mee" : $"{Dagen(geteld)} telden mee",
            laatste,
            $"tot en met {Kort(laatste)}",
            (eerder > 0 ? $"Eerder stond de tijd al {Dagen(eerder)} stil. " : "") + UitlegGevraagd(open, laatste)));
        _stappen.Add(new Rekenstap(
            "De tijd staat stil",
            laatste.AddDays(1),
            $"{(laatste == vandaag ? "vanaf" : "sinds")} {Kort(laatste.AddDays(1))}",
            $"{TotWanneer(open)} {Artikel112}"));
        var over = termijn.ResterendeDagen(vandaag);
        _stappen.Add(new Rekenstap(over == 1 ? "Daarna is er nog" : "Daarna zijn er nog", null, Dagen(over), null));
        return _stappen;
    }

    private static string Dagen(int aantal) => aantal == 1 ? $"1{Vast}dag" : $"{aantal}{Vast}dagen";

    private static string UitlegGevraagd(List<Opschorting> open, DateOnly laatste)
    {
        var laatstGevraagd = open.Count == 0 ? laatste : open.Max(o => o.Gevraagd);
        return laatstGevraagd == laatste
            ? $"Op {Datumtekst.DagMaand(laatste)} vroegen wij om het bewijs. Die dag telt nog mee."
            : $"Op {Datumtekst.DagMaand(laatstGevraagd)} vroegen wij om nog een bewijs. De tijd stond toen al stil.";
    }

    private static string UitlegVraag(Opschorting vraag) =>
        vraag.Geleverd is { } geleverd
            ? $"Wij vroegen om een bewijs op {Datumtekst.DagMaand(vraag.Gevraagd)} en kregen het op {Datumtekst.DagMaand(geleverd)}."
            : $"Wij vroegen om een bewijs op {Datumtekst.DagMaand(vraag.Gevraagd)}.";

    private static string Met(string vrijeDag) => char.IsUpper(vrijeDag[0])
        ? vrijeDag
        : vrijeDag.Contains(" na ", StringComparison.Ordinal) ? $"de {vrijeDag}" : $"een {vrijeDag}";

    private string TotWanneer(List<Opschorting> open) =>
        termijn.Instellingen.OpschortingEindigtBijVerlopen && open.Count > 0 && open.Max(o => o.Bewijstermijn) is { } tot
            ? $"Tot wij het bewijs hebben, of tot {Datumtekst.ZonderJaar(tot)} voorbij is."
            : "Tot wij het bewijs hebben.";

    private string Lengte() => Datumtekst.Duur(termijn.Instellingen.BasisDagen);

    private void Verleng(Verlenging verlenging, DateOnly uiterlijk)
    {
        var brief = vorm == Aanspreekvorm.U ? "Dat schreven wij u op" : "Dat schreven wij je op";
        var stand = verlenging.NieuweDatum;
        Voeg("Wij hadden meer tijd nodig", stand, $"{brief} {Datumtekst.DagMaand(verlenging.Bericht)}. AVG, artikel{Vast}12, lid{Vast}3.");
        foreach (var vraag in termijn.Opschortingen.Where(o => o.Opschorting.Gevraagd > verlenging.Bericht))
            Voeg(vraag, stand = stand.AddDays(vraag.StilDagen.Count));
        if (uiterlijk < stand) Voeg("Later mag niet", uiterlijk, $"Dit is de uiterste datum. AVG, artikel{Vast}12, lid{Vast}3.");
    }

    private void Voeg(BeoordeeldeOpschorting vraag, DateOnly stand)
    {
        var aantal = vraag.StilDagen.Count;
        var gevraagd = Datumtekst.DagMaand(vraag.Opschorting.Gevraagd);
        if (vraag.Genegeerd is { } reden)
        {
            var waarom = reden == OpschortingGenegeerd.GeenTermijnGesteld ? "Wij noemden toen geen laatste dag." : "Dat was te laat om de tijd stil te zetten.";
            Voeg("De tijd liep door", stand, $"Wij vroegen om een bewijs op {gevraagd}. {waarom} {Artikel112}");
        }
        else if (aantal == 0)
        {
            var overlapt = termijn.StilDagen.Contains(vraag.Opschorting.Gevraagd.AddDays(1));
            var waarom = overlapt ? "De tijd stond toen al stil." : "Er zat geen hele dag tussen.";
            Voeg("Er komt geen dag bij", stand, $"{UitlegVraag(vraag.Opschorting)} {waarom} {Artikel112}");
        }
        else
        {
            var isVerlopen = vraag.Opschorting is { Bewijstermijn: { } tot } o && (o.Geleverd is null || o.Geleverd > tot) && termijn.Instellingen.OpschortingEindigtBijVerlopen;
            var verloop = isVerlopen
                ? $"Wij vroegen om een bewijs op {gevraagd}. {(vorm == Aanspreekvorm.U ? "U had" : "Je had")} tot en met {Datumtekst.DagMaand(vraag.Opschorting.Bewijstermijn!.Value)}. Daarna liep de tijd weer verder."
                : UitlegVraag(vraag.Opschorting);
            var weer = termijn.N > aantal && IsNietDeEerste(vraag) ? "weer " : "";
            Voeg($"{Dagen(aantal)} stond de tijd {weer}stil", stand, $"{Datumtekst.Periodes(vraag.StilDagen)}. {verloop} {Artikel112}");
        }
    }

    private bool IsNietDeEerste(BeoordeeldeOpschorting vraag) => !ReferenceEquals(termijn.Opschortingen.First(o => o.StilDagen.Count > 0), vraag);

    private string UitlegSchuiven(DateOnly r0, DateOnly uiterlijk)
    {
        var ook = new List<string>();
        for (var dag = r0.AddDays(1); dag < uiterlijk; dag = dag.AddDays(1))
            ook.Add(termijn.Kalender.NaamVanVrijeDag(dag)!);

        // After a Saturday everybody expects the Sunday.
        if (ook is ["zondag"] && r0.DayOfWeek == DayOfWeek.Saturday) ook.Clear();
        if (ook.Contains("zaterdag") && ook.Contains("zondag"))
        {
            ook[ook.IndexOf("zaterdag")] = "het weekend";
            ook.Remove("zondag");
        }

        var meer = ook.Count == 0 ? "" : $"Ook {Datumtekst.Opsomming(ook)} {(ook.Count == 1 ? "telt" : "tellen")} niet als werkdag. ";
        return $"{meer}Dan geldt de eerste werkdag erna. Algemene termijnenwet, artikel{Vast}1.";
    }

    private void Voeg(string omschrijving, DateOnly datum, string uitleg) => _stappen.Add(new Rekenstap(omschrijving, datum, Kort(datum), uitleg));

    private string Kort(DateOnly datum) => Datumtekst.KorteWeekdag(datum) + Jaar(datum);

    /// <summary>The year only where it is another than that of the receipt.</summary>
    private string Jaar(DateOnly datum) => datum.Year == termijn.T0.Year ? "" : string.Create(CultureInfo.InvariantCulture, $" {datum.Year}");
}

using OuderPortaal.Domain;
using OuderPortaal.Domain.Taken;

namespace OuderPortaal.Tests.Taken;

public sealed class TaakTests
{
    [Fact, Regel("C2")]
    public void VinkAf_Twice_TellsTheSecondPersonAndKeepsTheFirst()
    {
        var taak = Nieuw();
        taak.VinkAf(Gegeven.Secretaris, Gegeven.Ontvangst);

        Gegeven.Geweigerd("C2", () => taak.VinkAf(Gegeven.Behandelaar, Gegeven.Ontvangst));

        Assert.Equal(Gegeven.Secretaris, taak.GedaanDoor);
    }

    [Fact, Regel("C2")]
    public void Vervul_ByAnotherRoad_LeavesNobodysNameAndTheFirstInstant()
    {
        var taak = Nieuw();

        taak.Vervul(Gegeven.Ontvangst);
        taak.Vervul(Gegeven.Ontvangst.AddDays(1));

        Assert.Equal(Gegeven.Ontvangst, taak.GedaanOp);
        Assert.Null(taak.GedaanDoor);
    }

    private static Taak Nieuw() => Taak.Maak(TaakSoort.Controleren, Rol.Secretariaat, null, "Kijk het overzicht na.", Gegeven.Dag("2026-03-03"), Gegeven.Ontvangst);
}

namespace OuderPortaal.Web.Pages.Registers.Verwerkingen;

/// <summary>A page on which an entry of the register is written.</summary>
public interface IRegisterformulier
{
    Registerinvoer Invoer { get; }
}

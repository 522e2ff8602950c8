namespace OuderPortaal.Web.Import;

/// <summary>A list that can be kept.</summary>
public interface ILijst
{
    /// <summary>False when the draft that it was read from holds something else. Not written along.</summary>
    bool HeeftRijen { get; }
}

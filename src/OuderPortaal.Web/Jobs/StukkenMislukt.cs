namespace OuderPortaal.Web.Jobs;

/// <summary>Some things of a job could not be done, also the second time; all others were. The first cause stands inside.</summary>
internal sealed class StukkenMislukt(int aantal, int gedaan, Exception eerste) : Exception($"{aantal} of the things to do failed twice; the others were done.", eerste)
{
    /// <summary>How many of the others.</summary>
    public int Gedaan => gedaan;
}

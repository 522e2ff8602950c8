using System.Diagnostics;

namespace OuderPortaal.Web.Tests.Infrastructure;

/// <summary>The portal reckons in the time of Amsterdam, wherever the machine thinks it is: the same tests again, in a process whose own day begins hours before ours, and in one where it begins after.</summary>
[Regel("D-19", "R-TRM-1")]
public sealed class TijdzoneTests
{
    private static readonly string Eigen = Path.Combine(AppContext.BaseDirectory, "OuderPortaal.Web.Tests.dll");

    [Fact]
    public Task EveryRuleOfTheDomain_OnAMachineElsewhere_HoldsAllTheSame() =>
        DraaiAsync("Pacific/Auckland", Eigen.Replace("OuderPortaal.Web.Tests", "OuderPortaal.Domain.Tests", StringComparison.Ordinal));

    [Fact]
    public Task FilingAroundMidnight_OnAMachineElsewhere_CountsTheDayOfAmsterdam() =>
        DraaiAsync("America/Los_Angeles", Eigen, "-method", "*.Request_AroundMidnight_GetsTheDateOfItsOwnDay", "-method", "*.StatusTests.*", "-method", "*.InvoerenTests.*");

    private static async Task DraaiAsync(string zone, string tests, params string[] keuze)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not listen to TZ.");
        var start = new ProcessStartInfo("dotnet", [tests, .. keuze, "-noColor"]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["TZ"] = zone;
        using var proces = Process.Start(start)!;
        var tekst = await proces.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await proces.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(proces.ExitCode == 0, tekst);
        Assert.DoesNotContain("Total: 0", tekst, StringComparison.Ordinal);
    }
}

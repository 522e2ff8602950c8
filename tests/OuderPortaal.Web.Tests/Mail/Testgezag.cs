using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OuderPortaal.Web.Tests.Mail;

/// <summary>An authority that this test run trusts, as a machine would one of its own, and what it signs.</summary>
internal static partial class Testgezag
{
    private static readonly DateTimeOffset Begin = DateTimeOffset.UnixEpoch;
    private static readonly DateTimeOffset Eind = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly X509Certificate2 Gezag = Maak();

    /// <summary>Its certificate, as a PEM file.</summary>
    public static string Bestand { get; } = Path.Combine(Path.GetTempPath(), $"ouderportaal-gezag-{Environment.ProcessId}.pem");

    /// <summary>A certificate for this machine by number, good until the year 2100 or lapsed long ago; or for another name.</summary>
    public static X509Certificate2 Teken(bool verlopen = false, string? naam = null)
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var vraag = new CertificateRequest($"CN={naam ?? "127.0.0.1"}", sleutel, HashAlgorithmName.SHA256);
        var namen = new SubjectAlternativeNameBuilder();
        if (naam is null)
            namen.AddIpAddress(IPAddress.Loopback);
        else
            namen.AddDnsName(naam);
        vraag.CertificateExtensions.Add(namen.Build());
        using var getekend = vraag.Create(Gezag, Begin, verlopen ? Begin.AddDays(1) : Eind.AddDays(-1), RandomNumberGenerator.GetBytes(8));
        using var heel = getekend.CopyWithPrivateKey(sleutel);
        return X509CertificateLoader.LoadPkcs12(heel.Export(X509ContentType.Pkcs12), password: null);
    }

    /// <summary>Before the first certificate is judged in this process.</summary>
    [ModuleInitializer]
    internal static void Vertrouw()
    {
        File.WriteAllText(Bestand, Gezag.ExportCertificatePem());
        // The list of authorities is read outside .NET.
        if (OperatingSystem.IsLinux())
            _ = Zet("SSL_CERT_FILE", Bestand, 1);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(Bestand);
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Zet(string naam, string waarde, int vervang);

    private static X509Certificate2 Maak()
    {
        var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var vraag = new CertificateRequest("CN=Testgezag OuderPortaal", sleutel, HashAlgorithmName.SHA256);
        vraag.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return vraag.CreateSelfSigned(Begin, Eind);
    }
}

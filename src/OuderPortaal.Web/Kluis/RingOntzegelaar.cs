using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace OuderPortaal.Web.Kluis;

/// <summary>Opens what <see cref="RingVerzegelaar"/> wrapped. The framework makes it by name, with the services of the application.</summary>
internal sealed class RingOntzegelaar(IServiceProvider diensten) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        var zegel = Convert.FromBase64String(encryptedElement.Value);
        var inhoud = diensten.GetRequiredService<Hoofdsleutels>().Ontwikkel((string)encryptedElement.Attribute("sleutel")!, zegel, RingVerzegelaar.Plek);
        return XElement.Parse(Encoding.UTF8.GetString(inhoud));
    }
}

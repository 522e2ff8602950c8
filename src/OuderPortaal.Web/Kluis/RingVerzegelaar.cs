using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace OuderPortaal.Web.Kluis;

/// <summary>Wraps the secret part of a ring key by the master key.</summary>
internal sealed class RingVerzegelaar(IServiceProvider diensten) : IXmlEncryptor
{
    internal static readonly byte[] Plek = Verzegeling.Plek("ring");

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var (id, zegel) = diensten.GetRequiredService<Hoofdsleutels>().Wikkel(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)), Plek);
        return new(new XElement("verzegeld", new XAttribute("sleutel", id), Convert.ToBase64String(zegel)), typeof(RingOntzegelaar));
    }
}

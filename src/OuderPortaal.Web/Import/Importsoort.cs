namespace OuderPortaal.Web.Import;

/// <summary>The three lists of an import.</summary>
internal enum Importsoort
{
    Gegevens,
    Ontvangers,
    Documenten,
}

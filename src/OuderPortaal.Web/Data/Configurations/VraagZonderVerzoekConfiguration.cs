using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Vragen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

/// <summary>No foreign key to the request it is about or became: each goes by its own date.</summary>
internal sealed class VraagZonderVerzoekConfiguration : IEntityTypeConfiguration<VraagZonderVerzoek>
{
    public void Configure(EntityTypeBuilder<VraagZonderVerzoek> builder)
    {
        builder.Aggregaat("VragenZonderVerzoek");
        builder.PubliekId();
        builder.Ignore(v => v.Naam);
        builder.Ignore(v => v.Bereikbaar);
        builder.Versleuteld(v => v.Wie, v => v.Id);
        builder.Versleuteld(v => v.Tekst, v => v.Id);
        builder.Versleuteld(v => v.Antwoord, v => v.Id);
        builder.HasIndex(v => new { v.GeslotenOp, v.OntvangenOp });
        builder.HasIndex(v => new { v.Status, v.AntwoordUiterlijk });
        builder.HasIndex(v => v.VerzoekId);
        builder.HasIndex(v => v.GewordenId);
    }
}

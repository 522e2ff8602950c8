using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Datalekken;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class DatalekConfiguration : IEntityTypeConfiguration<Datalek>
{
    public void Configure(EntityTypeBuilder<Datalek> builder)
    {
        builder.Aggregaat("Datalekken");
        builder.PubliekId();
        builder.Ignore(d => d.MeldenVoor);
        builder.Property(d => d.Plek).HasMaxLength(200);
        builder.Versleuteld(d => d.Toelichting, d => d.Id);
        builder.Versleuteld(d => d.Contact, d => d.Id);
        builder.Versleuteld(d => d.FgAdvies, d => d.Id);
        builder.Versleuteld(d => d.Motivering, d => d.Id);
        builder.Versleuteld(d => d.RedenLaat, d => d.Id);
        builder.HasIndex(d => new { d.GeslotenOp, d.BekendOp });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Fglijnen;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

/// <summary>No foreign key to a request or a pupil, and no set in the context: nothing of staff comes upon a line by way of something else.</summary>
internal sealed class FglijnConfiguration : IEntityTypeConfiguration<Fglijn>, IEntityTypeConfiguration<Fgbericht>
{
    public void Configure(EntityTypeBuilder<Fglijn> builder)
    {
        builder.Aggregaat("Fglijnen");
        builder.PubliekId();
        builder.Ignore(l => l.IsOpen);
        builder.HasIndex(l => new { l.AccountId, l.Volgnummer }).IsUnique();
        builder.HasIndex(l => new { l.Status, l.LaatsteOp });
        builder.HasIndex(l => l.GeslotenOp);
    }

    public void Configure(EntityTypeBuilder<Fgbericht> builder)
    {
        builder.Onderdeel("Fgberichten");
        builder.HasOne<Fglijn>().WithMany().HasForeignKey(b => b.FglijnId);
        builder.Versleuteld(b => b.Tekst, b => b.FglijnId);
        builder.Versleuteld(b => b.Over, b => b.FglijnId);
        builder.HasIndex(b => new { b.FglijnId, b.Op });
    }
}

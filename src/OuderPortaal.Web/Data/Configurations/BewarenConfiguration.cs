using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Domain.Bewaren;
using OuderPortaal.Web.Kluis;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class BewarenConfiguration :
    IEntityTypeConfiguration<Vernietigingsvoorstel>, IEntityTypeConfiguration<VernietigdTraject>, IEntityTypeConfiguration<Vernietigingsstap>, IEntityTypeConfiguration<Maandlijst>
{
    public void Configure(EntityTypeBuilder<Vernietigingsvoorstel> builder)
    {
        builder.Aggregaat("Vernietigingsvoorstellen");
        builder.PubliekId();
        // Of its own key: that of the pupil goes first.
        builder.Versleuteld(v => v.Kenmerk, v => v.Id);
        builder.Versleuteld(v => v.Geboren, v => v.Id);
        builder.HasMany(v => v.Trajecten).WithOne().HasForeignKey(t => t.VoorstelId);
        builder.Navigation(v => v.Trajecten).AutoInclude();
        builder.HasMany(v => v.Stappen).WithOne().HasForeignKey(s => s.VoorstelId);
        builder.Navigation(v => v.Stappen).AutoInclude();
        builder.HasIndex(v => new { v.LeerlingId, v.Status });
        builder.HasIndex(v => new { v.Status, v.Id });
    }

    public void Configure(EntityTypeBuilder<VernietigdTraject> builder) => builder.Onderdeel("VernietigdeTrajecten");

    public void Configure(EntityTypeBuilder<Vernietigingsstap> builder)
    {
        builder.Onderdeel("Vernietigingsstappen");
        builder.Property(s => s.Bron).HasMaxLength(200);
        builder.HasIndex(s => new { s.VoorstelId, s.Bron }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Maandlijst> builder)
    {
        builder.Onderdeel("Maandlijsten");
        builder.HasIndex(m => m.Maand).IsUnique();
    }
}

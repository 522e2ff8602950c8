using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class AccountvraagConfiguration : IEntityTypeConfiguration<Accountvraag>
{
    public void Configure(EntityTypeBuilder<Accountvraag> builder)
    {
        builder.ToTable("Accountvraag");
        builder.Property(v => v.Id).ValueGeneratedNever();
    }
}

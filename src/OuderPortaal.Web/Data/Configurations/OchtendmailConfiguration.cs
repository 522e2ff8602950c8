using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OuderPortaal.Web.Identity;
using OuderPortaal.Web.Ochtend;

namespace OuderPortaal.Web.Data.Configurations;

internal sealed class OchtendmailConfiguration : IEntityTypeConfiguration<Ochtendmail>
{
    public void Configure(EntityTypeBuilder<Ochtendmail> builder)
    {
        builder.Onderdeel("Ochtendmails");
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.Account).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.Account, m.Dag }).IsUnique();
    }
}

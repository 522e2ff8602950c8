using OuderPortaal.Web.Infrastructure;
using OuderPortaal.Web.Mail;

namespace OuderPortaal.Web.Composition;

/// <summary>How mail leaves: to the server of <c>Mail:Smtp</c>, or, when none is given, to a folder.</summary>
internal static class Mail
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<MailInstellingen>(builder.Configuration.GetSection(MailInstellingen.Sectie));
        builder.Services.AddSingleton(s => new Postmap(s.GetRequiredService<Datamap>()));
        builder.Services.AddScoped<Mailschrijver>();
        builder.Services.AddScoped<Mailwekker>();
        if (string.IsNullOrWhiteSpace(builder.Configuration["Mail:Smtp:Host"]))
            builder.Services.AddSingleton<IMailTransport, MapTransport>();
        else
            builder.AddMailtransport();
    }
}

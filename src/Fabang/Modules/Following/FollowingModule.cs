using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;

namespace Fabang.Modules.Following;

/// <summary>Articles, laws and searches that people follow (关注): whoever is signed in is told when they change.</summary>
public sealed class FollowingModule : IModule
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddMessageTemplate(FollowMessages.Changed);
        services.AddMessageTemplate(FollowMessages.ChangedWithLink);
        services.AddSingleton(new AccountLink("/my/following", "Following.Title", typeof(Texts)));
        services.AddScoped<FollowMessages>();
        services.AddScoped<Follows>();
        services.AddScoped<FollowWords>();
        services.AddScoped<IPersonalData, FollowingData>();
    }
}

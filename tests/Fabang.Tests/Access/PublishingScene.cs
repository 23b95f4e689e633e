using Fabang.Tests.Modules.Consultations.Publishing;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>Publications: those that the pages show, and others that the deeds change.</summary>
internal static class PublishingScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner, Guid lawyer)
    {
        var (question, published) = await app.PublishedAsync(owner, lawyer, "楼上漏水怎么办？", "楼上漏水");
        var (_, doing) = await app.PublishedAsync(owner, lawyer, "楼下太吵怎么办？", "楼下太吵");
        var (_, agreed) = await app.AgreedAsync(owner, lawyer, "对门堆杂物怎么办？");
        return
        [
            ("published", published.PublishedId!.Value), ("shown-publication", published.Id), ("published-question", question), ("done-publication", doing.Id), ("agreed-publication", agreed.Id),
        ];
    }
}

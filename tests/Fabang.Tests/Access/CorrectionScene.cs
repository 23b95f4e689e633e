using Fabang.Modules.LawLibrary;
using Fabang.Modules.LawLibrary.Corrections;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Access;

/// <summary>Corrections in every state that somebody may act on; the pages keep theirs, and the deeds change others.</summary>
internal static class CorrectionScene
{
    private const string Code = "示例法典";
    private const string Lamps = "示例路灯条例";

    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app) =>
    [
        ("version", await VersionAsync(app, Lamps)),
        ("correction", await ProposeAsync(app, Code, "1")),
        ("waiting", await ProposeAsync(app, Code, "2")),
        ("corrected", await ApproveAsync(app, await ProposeAsync(app, Code, "3"))),
        ("standing", await ApproveAsync(app, await ProposeAsync(app, Lamps, "2-1"))),
    ];

    private static Task<Guid> VersionAsync(FabangApp app, string law) =>
        app.ReadAsync(db => db.Set<Law>().Where(one => one.Key == law).Select(one => one.Versions.Single().Id).SingleAsync());

    private static Task<Guid> ProposeAsync(FabangApp app, string law, string number) => app.WithAsync<Correcting, Guid>(async correcting =>
    {
        var draft = new CorrectionDraft(Guid.CreateVersion7(), "更正过的示例文字。", "错字", "国务院公报2020年第9号");
        await correcting.ProposeAsync((await correcting.FindAsync(await VersionAsync(app, law), number))!, draft, Guid.CreateVersion7());
        return draft.Id;
    });

    private static Task<Guid> ApproveAsync(FabangApp app, Guid correction) => app.WithAsync<Correcting, Guid>(async correcting =>
    {
        await correcting.ApproveAsync(correction, Guid.CreateVersion7(), "逐字核对过");
        return correction;
    });
}

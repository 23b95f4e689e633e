using Fabang.Modules.LegalAid.Letters;
using Fabang.Tests.Modules.LegalAid.Letters;
using Fabang.Tests.Support;

namespace Fabang.Tests.Access;

/// <summary>A letter of legal aid of the owner, issued by the centre here.</summary>
internal static class LetterScene
{
    public static async Task<IReadOnlyList<(string Thing, Guid Id)>> PlayAsync(FabangApp app, Guid owner) =>
        [("letter", (await app.LetterAsync(owner, LetterKind.Grant)).Id)];
}

using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Issues letters, and takes them back.</summary>
public sealed class LetterIssuing(FabangDb db, Numbering numbering, LetterTemplates templates, LetterAddress addresses, TimeProvider clock)
{
    /// <summary>
    /// Issues a letter in the transaction of the caller, who saves it. Its files are made a moment after: until then the list says so.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction, a field that the form needs is missing, or one is given that it does not know.</exception>
    public async Task<Letter> IssueAsync(LetterDraft draft, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var form = templates.FormOf(draft.Kind);
        var text = await templates.TextAsync(draft.Kind, draft.Region, cancel);
        var number = await numbering.NextAsync(Letter.Series, draft.Region.Value, cancel);
        var fields = form.Fill(draft.Fields, templates.GivenBy(draft.Region, number, now));
        var code = Letter.NewCode();
        var letter = Letter.Issue(draft, number, code, new LetterContent(form.Title, fields[form.IssuedBy], text, fields, addresses.Of(code)), now);
        db.Add(letter);
        if (draft.Replaces is { } former)
        {
            await RevokeAsync(former, letter.Id, now, cancel);
        }

        return letter;
    }

    /// <summary>A letter holds no more, and none takes its place. The caller saves.</summary>
    public Task RevokeAsync(Guid letterId, CancellationToken cancel) => RevokeAsync(letterId, by: null, clock.GetUtcNow(), cancel);

    private async Task RevokeAsync(Guid letterId, Guid? by, DateTimeOffset now, CancellationToken cancel) =>
        (await db.Set<Letter>().SingleAsync(letter => letter.Id == letterId, cancel)).Revoke(by, now);
}

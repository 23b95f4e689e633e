namespace Fabang.Modules.LawLibrary.Corrections;

/// <summary>
/// A correction of one article in one version against its official source (条文更正): one editor proposes it, another approves it, and only then is it read.
/// The file's words stay beside it. What was decided is never written over.
/// </summary>
public sealed class TextCorrection : Entity
{
    /// <summary>The longest article of the laws that are held has 6,100 characters.</summary>
    public const int LongestText = 10_000;

    public const int LongestReason = 1000;

    public const int LongestSource = 500;

    public static readonly StateTable<CorrectionStatus> Moves = new()
    {
        [CorrectionStatus.Proposed] =
        [
            CorrectionStatus.Approved, CorrectionStatus.Rejected, CorrectionStatus.Withdrawn, CorrectionStatus.Confirmed, CorrectionStatus.Overtaken,
        ],
        [CorrectionStatus.Approved] = [CorrectionStatus.Revoked, CorrectionStatus.Replaced, CorrectionStatus.Confirmed, CorrectionStatus.Overtaken],
    };

    private TextCorrection()
    {
    }

    public Guid LawId { get; private init; }

    public Guid VersionId { get; private init; }

    /// <summary>The law's key.</summary>
    public string Law { get; private init; } = "";

    /// <summary>Date of the version; null where its text does not tell.</summary>
    public DateOnly? VersionDate { get; private init; }

    /// <summary>133-1</summary>
    public string Number { get; private init; } = "";

    public string Label { get; private init; } = "";

    /// <summary>The file's words when it was proposed (原文).</summary>
    public string OldText { get; private init; } = "";

    /// <summary>As it should read (更正后).</summary>
    public string NewText { get; private init; } = "";

    /// <summary>What is wrong. Readers see it.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>What proves it: an https address, or a publication (依据).</summary>
    public string Source { get; private init; } = "";

    public CorrectionStatus Status { get; private set; }

    public Guid ProposedBy { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>Who approved or rejected it.</summary>
    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Decision { get; private set; }

    /// <summary>Who withdrew or revoked it; null where an import or another correction ended it.</summary>
    public Guid? EndedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was revoked. Readers see it.</summary>
    public string? EndReason { get; private set; }

    /// <summary>When an editor looked at one that the source has overtaken.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    public Guid? SeenBy { get; private set; }

    /// <summary>Whether it was ever read by the public, and so has a page for it.</summary>
    public bool IsPublic => DecidedAt is not null && Status is not CorrectionStatus.Rejected;

    /// <summary>Overtaken, and no editor has looked yet.</summary>
    public bool NeedsLook => Status is CorrectionStatus.Overtaken && SeenAt is null;

    /// <summary>The day on which it was laid over the text, or rejected.</summary>
    public DateOnly? DecidedOn => DecidedAt?.DayInChina();

    public string Title => ArticleNames.Title(Law, Label);

    public string ArticlePath => ArticleNames.Path(Law, Number) + (VersionDate is { } date ? $"?version={date:yyyy-MM-dd}" : "");

    /// <exception cref="BrokenRuleException">It changes nothing, is too long, or lacks its reason or a usable source.</exception>
    public static TextCorrection Propose(Law law, LawVersion version, Article article, CorrectionDraft draft, Guid editor, DateTimeOffset now)
    {
        var text = CorrectionWords.Tidy(draft.Text);
        Must(text.Length > 0, "CorrectionNeedsText");
        Must(text != article.Text, "CorrectionChangesNothing");
        Must(text != article.Original, "CorrectionIsTheFile");
        Must(text.Length <= LongestText, "CorrectionTooLong", LongestText);
        var reason = Said(draft.Reason);
        var source = CorrectionWords.Tidy(draft.Source).Replace('\n', ' ');
        Must(source.Length is > 0 and <= LongestSource, "CorrectionNeedsSource");
        Must(CorrectionWords.IsSource(source), "CorrectionBadLink");
        return new()
        {
            Id = draft.Id,
            LawId = law.Id,
            VersionId = version.Id,
            Law = law.Key,
            VersionDate = version.Date,
            Number = article.Number,
            Label = article.Label,
            OldText = article.Original,
            NewText = text,
            Reason = reason,
            Source = source,
            ProposedBy = editor,
            ProposedAt = now,
        };
    }

    public bool Can(CorrectionStatus next) => Moves.Allows(Status, next);

    /// <summary>A second pair of eyes: whoever proposed it neither decides on it nor takes it off.</summary>
    public bool IsFor(Guid editor) => editor != ProposedBy;

    /// <summary>It is read from now on. Pressed twice by one editor it is approved once.</summary>
    /// <param name="editor">Another than the one who proposed it.</param>
    /// <param name="reason">What was compared.</param>
    /// <param name="imported">The file's words as they are now; null where the article is gone.</param>
    /// <param name="now">The moment.</param>
    /// <returns>False when this editor had approved it before.</returns>
    /// <exception cref="BrokenRuleException">The same editor, no reason, decided already, or the file has changed since.</exception>
    public bool Approve(Guid editor, string? reason, string? imported, DateTimeOffset now)
    {
        if (Status is not CorrectionStatus.Proposed && DecidedBy == editor && IsPublic)
        {
            return false;
        }

        Must(imported == OldText, "CorrectionOfOldText");
        Decide(CorrectionStatus.Approved, editor, reason, now);
        return true;
    }

    /// <summary>It is not taken (不予采纳). Pressed twice by one editor it is rejected once.</summary>
    public void Reject(Guid editor, string? reason, DateTimeOffset now)
    {
        if (Status is not CorrectionStatus.Rejected || DecidedBy != editor)
        {
            Decide(CorrectionStatus.Rejected, editor, reason, now);
        }
    }

    /// <summary>Whoever proposed it takes it back.</summary>
    public void Withdraw(Guid editor, DateTimeOffset now)
    {
        Must(editor == ProposedBy, "CorrectionIsAnothers");
        if (Status is not CorrectionStatus.Withdrawn)
        {
            End(CorrectionStatus.Withdrawn, editor, now);
        }
    }

    /// <summary>The file's words are read again (撤销更正); also decided by another than the one who proposed it.</summary>
    /// <returns>False when this editor had revoked it before.</returns>
    public bool Revoke(Guid editor, string? reason, DateTimeOffset now)
    {
        if (Status is CorrectionStatus.Revoked && EndedBy == editor)
        {
            return false;
        }

        Must(IsFor(editor), "CorrectionNeedsAnother");
        var said = Said(reason);
        End(CorrectionStatus.Revoked, editor, now);
        EndReason = said;
        return true;
    }

    /// <summary>Another correction of the same article was approved.</summary>
    public void Replace(DateTimeOffset now) => End(CorrectionStatus.Replaced, editor: null, now);

    /// <summary>The file was imported anew: it still says the old words, or the same as the correction, or something else, and then the file stands.</summary>
    /// <param name="imported">The file's words; null where the article is gone.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether the correction lies over the file's words as before.</returns>
    public bool Meet(string? imported, DateTimeOffset now)
    {
        if (imported != OldText)
        {
            End(imported == NewText ? CorrectionStatus.Confirmed : CorrectionStatus.Overtaken, editor: null, now);
        }

        return Status is CorrectionStatus.Approved;
    }

    /// <summary>An editor has looked at what the source made of it. Pressed twice it is noted once.</summary>
    public void Look(Guid editor, DateTimeOffset now)
    {
        if (NeedsLook)
        {
            (SeenAt, SeenBy) = (now, editor);
        }
    }

    private static string Said(string? reason)
    {
        var said = CorrectionWords.Tidy(reason);
        Must(said.Length is > 0 and <= LongestReason, "CorrectionNeedsReason");
        return said;
    }

    private static void Must(bool holds, string rule, params object[] details)
    {
        if (!holds)
        {
            throw new BrokenRuleException("LawLibrary." + rule, details);
        }
    }

    private void Decide(CorrectionStatus status, Guid editor, string? reason, DateTimeOffset now)
    {
        Must(IsFor(editor), "CorrectionNeedsAnother");
        var said = Said(reason);
        Move(status);
        (DecidedBy, DecidedAt, Decision) = (editor, now, said);
    }

    private void End(CorrectionStatus status, Guid? editor, DateTimeOffset now)
    {
        Move(status);
        (EndedBy, EndedAt) = (editor, now);
    }

    private void Move(CorrectionStatus next)
    {
        Must(Can(next), "CorrectionDecided");
        Status = next;
    }
}

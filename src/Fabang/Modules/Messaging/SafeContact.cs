namespace Fabang.Modules.Messaging;

/// <summary>
/// How a person can be reached without danger (安全联系): somebody who shares a telephone with the one they are afraid of
/// decides here what may ring, when, and what it may say. 《反家庭暴力法》第五条 asks to protect the privacy of the person.
/// </summary>
public sealed class SafeContact : Entity
{
    public const int LongestCodeWord = 10;

    private SafeContact()
    {
    }

    public Guid AccountId { get; private init; }

    /// <summary>From when on a day, in China, messages may come; null with <see cref="Until"/> is at any time.</summary>
    public TimeOnly? From { get; private set; }

    /// <summary>Until when; earlier than <see cref="From"/> means past midnight.</summary>
    public TimeOnly? Until { get; private set; }

    /// <summary>Messages say only that there is news.</summary>
    public bool NeutralOnly { get; private set; }

    /// <summary>By these nothing is sent at all, but codes the person asks for.</summary>
    public IReadOnlyList<Channel> Never { get; private set; } = [];

    /// <summary>A word agreed upon (暗语): neutral messages begin with it, so that the person knows whose they are. Sealed.</summary>
    public string? CodeWord { get; private set; }

    /// <summary>"zh-Hans" or "en": how messages are written, whatever the language of the pages.</summary>
    public string Language { get; private set; } = "";

    public static SafeContact Of(Guid accountId, string language) => new() { AccountId = accountId, Language = language };

    public void Set(TimeOnly? from, TimeOnly? until, bool neutralOnly, IReadOnlyList<Channel> never, string? codeWord, string language)
    {
        if (!MessageTexts.Languages.Contains(language))
        {
            throw new BrokenRuleException("Messaging.UnknownLanguage");
        }

        if (from is null != until is null || (from is not null && from == until))
        {
            throw new BrokenRuleException("Messaging.HoursNeedBothEnds");
        }

        var word = codeWord?.Trim();
        if (word?.Length > LongestCodeWord)
        {
            throw new BrokenRuleException("Messaging.CodeWordTooLong", LongestCodeWord);
        }

        (From, Until, NeutralOnly, Never, Language) = (from, until, neutralOnly, [.. never.Distinct()], language);
        CodeWord = word is { Length: > 0 } ? word : null;
    }

    public bool Allows(Channel channel) => !Never.Contains(channel);

    /// <summary>The first moment, from now on, at which a message may come.</summary>
    public DateTimeOffset NextMoment(DateTimeOffset now)
    {
        if (From is not { } from || Until is not { } until)
        {
            return now;
        }

        var time = TimeOnly.FromTimeSpan(now.InChina().TimeOfDay);
        if (time.IsBetween(from, until))
        {
            return now;
        }

        var today = now.DayInChina();
        return (time < from ? today : today.AddDays(1)).At(from);
    }
}

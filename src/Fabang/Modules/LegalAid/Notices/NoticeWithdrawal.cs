using System.Globalization;
using System.Text.Json.Serialization;
using Fabang.Modules.LegalAid.Apply;
using Fabang.Modules.LegalAid.Cases;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>That the organ takes its notice back (撤回通知), as its letter says.</summary>
/// <param name="Reason">Why.</param>
/// <param name="On">The date on the letter.</param>
/// <param name="Number">Of the letter (文号).</param>
/// <param name="Words">What is to be said besides; null where nothing is.</param>
public sealed record NoticeWithdrawal(WithdrawalReason Reason, DateOnly On, string Number, string? Words)
{
    public const int LongestWords = 500;

    /// <summary>The ground of the law by which aid that had begun ends. 《法律援助法》第四十八条.</summary>
    [JsonIgnore]
    public TerminationGround Ground => Reason switch
    {
        WithdrawalReason.OwnLawyer => TerminationGround.OwnLawyer,
        WithdrawalReason.CaseDropped => TerminationGround.CaseDropped,
        _ => TerminationGround.Other,
    };

    /// <summary>As the officer types it from the paper; what is missing is null.</summary>
    /// <exception cref="BrokenRuleException">Something is missing.</exception>
    public static NoticeWithdrawal Read(WithdrawalReason? reason, DateOnly? on, string? number, string? words)
    {
        var why = reason ?? throw new BrokenRuleException("LegalAid.ChooseWithdrawalReason");
        var day = on ?? throw new BrokenRuleException("LegalAid.BadWithdrawalDay");
        BrokenRuleException.ThrowIfBlank(number, "LegalAid.NeedsWithdrawalNumber");
        if (why is WithdrawalReason.Other)
        {
            BrokenRuleException.ThrowIfBlank(words, "LegalAid.NeedsWithdrawalWords");
        }

        return new(why, day, number!.Trim(), Typed.Given(words));
    }

    /// <exception cref="BrokenRuleException">The letter is older than the notice, or its day is still to come.</exception>
    public void MustFollow(OrganNotice notice, DateOnly today)
    {
        if (On < notice.IssuedOn || On > today)
        {
            throw new BrokenRuleException("LegalAid.BadWithdrawalDay");
        }
    }

    /// <summary>As the record and the decision say it: papers are in Chinese, whatever language the officer reads.</summary>
    public string RecordOf(string organ) => string.Create(CultureInfo.InvariantCulture, $"{organ}{On:yyyy年M月d日}来函（{Number}）撤回通知。{Words}");
}

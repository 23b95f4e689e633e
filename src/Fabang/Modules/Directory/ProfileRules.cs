using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Fabang.Modules.Directory;

/// <summary>All that a profile must keep to: the lists, the lengths, and the rules of promotion. Pages show every problem, the aggregate stops at the first.</summary>
public sealed partial class ProfileRules(DirectoryLists lists, PromotionRules promotion)
{
    private static readonly EmailAddressAttribute Email = new();

    /// <param name="profile">Cleaned.</param>
    /// <param name="complete">Whether it is to be shown to others; a draft may have gaps.</param>
    public IEnumerable<ProfileProblem> Check(LawyerProfile profile, bool complete) =>
    [
        .. CheckChoices(profile, complete),
        .. CheckContacts(profile, complete),
        .. Promotes(nameof(profile.Address), profile.Address),
        .. Promotes(nameof(profile.Introduction), profile.Introduction),
    ];

    /// <exception cref="BrokenRuleException">Something is wrong.</exception>
    public void Ensure(LawyerProfile profile, bool complete)
    {
        if (Check(profile, complete).FirstOrDefault() is { } problem)
        {
            throw new BrokenRuleException(problem.Code, problem.Details);
        }
    }

    private IEnumerable<ProfileProblem> CheckChoices(LawyerProfile profile, bool complete)
    {
        if (complete && profile.Specialties.Count == 0)
        {
            yield return new(nameof(profile.Specialties), "Directory.NeedsSpecialty");
        }

        if (profile.Specialties.Count > LawyerProfile.MostSpecialties)
        {
            yield return new(nameof(profile.Specialties), "Directory.TooManySpecialties", LawyerProfile.MostSpecialties);
        }

        if (profile.Specialties.Except(lists.Specialties.Select(term => term.Code)).Any())
        {
            yield return new(nameof(profile.Specialties), "Directory.UnknownChoice");
        }

        if (complete && profile.Languages.Count == 0)
        {
            yield return new(nameof(profile.Languages), "Directory.NeedsLanguage");
        }

        if (profile.Languages.Except(lists.Languages.Select(term => term.Code)).Any())
        {
            yield return new(nameof(profile.Languages), "Directory.UnknownChoice");
        }
    }

    private static IEnumerable<ProfileProblem> CheckContacts(LawyerProfile profile, bool complete)
    {
        if (complete ? !Phone().IsMatch(profile.Phone) : profile.Phone.Length > 0 && !Phone().IsMatch(profile.Phone))
        {
            yield return new(nameof(profile.Phone), "Directory.BadPhone");
        }

        if (profile.Email.Length > 0 && (profile.Email.Length > 100 || profile.Email.Contains(' ', StringComparison.Ordinal) || !Email.IsValid(profile.Email)))
        {
            yield return new(nameof(profile.Email), "Directory.BadEmail");
        }

        if (profile.Address.Length > LawyerProfile.LongestAddress)
        {
            yield return new(nameof(profile.Address), "Directory.TooLong", LawyerProfile.LongestAddress);
        }

        if (profile.Introduction.Length > LawyerProfile.LongestIntroduction)
        {
            yield return new(nameof(profile.Introduction), "Directory.TooLong", LawyerProfile.LongestIntroduction);
        }
    }

    private IEnumerable<ProfileProblem> Promotes(string field, string text) =>
        text.Length > LawyerProfile.LongestIntroduction
            ? []
            : promotion.FindIn(text).Select(found => new ProfileProblem(field, "Directory.ForbiddenClaim", found.Word, found.Claim.Sentence));

    /// <summary>Digits with +, -, spaces, brackets and an extension.</summary>
    [GeneratedRegex(@"^[+0-9(（][0-9()（） \-]{4,22}[0-9)）](\s?(转|ext\.?)\s?[0-9]{1,6})?$", RegexOptions.None, 200)]
    public static partial Regex Phone();
}

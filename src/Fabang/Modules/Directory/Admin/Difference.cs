namespace Fabang.Modules.Directory.Admin;

/// <summary>One field of a profile, as the public reads it and as it would after approval.</summary>
/// <param name="LabelKey">The key of its name.</param>
/// <param name="Before">Empty where nothing is public yet.</param>
/// <param name="After">As submitted.</param>
public sealed record Difference(string LabelKey, string Before, string After)
{
    public bool IsChanged => Before != After;

    public static IReadOnlyList<Difference> Between(LawyerProfile? before, LawyerProfile after, DirectoryLists lists, Func<bool, string> yesOrNo)
    {
        return
        [
            new("Field.Specialties", Names(lists.Specialties, before?.Specialties), Names(lists.Specialties, after.Specialties)),
            new("Field.Languages", Names(lists.Languages, before?.Languages), Names(lists.Languages, after.Languages)),
            new("Field.Phone", before?.Phone ?? "", after.Phone),
            new("Field.Email", before?.Email ?? "", after.Email),
            new("Field.Address", before?.Address ?? "", after.Address),
            new("Field.Introduction", before?.Introduction ?? "", after.Introduction),
            new("Lawyer.LegalAid", before is null ? "" : yesOrNo(before.TakesLegalAid), yesOrNo(after.TakesLegalAid)),
        ];

        static string Names(IEnumerable<ListedTerm> terms, IReadOnlyList<string>? codes) =>
            codes is null ? "" : string.Join(" · ", terms.Where(term => codes.Contains(term.Code)).Select(term => term.Name));
    }
}

using System.Globalization;
using Fabang.Modules.LawLibrary;
using Fabang.Modules.Topics;

namespace Fabang.Modules.LegalAid.Notices;

/// <summary>All grounds of a notice, dated: <c>content/legal-aid/notices.yaml</c>.</summary>
public sealed class NoticeGrounds(IReadOnlyList<NoticeGround> grounds)
{
    public IReadOnlyList<NoticeGround> All => grounds;

    /// <summary>Those that hold on this day, as the page lists them.</summary>
    public IReadOnlyList<NoticeGround> On(DateOnly day) => [.. grounds.Where(ground => ground.Validity.Holds(day))];

    /// <summary>What a notice was given for; the id where no list knows it any more.</summary>
    public string NameOf(string id) => grounds.FirstOrDefault(ground => ground.Id == id)?.Title.ToString() ?? id;

    /// <exception cref="InvalidDataException">A ground is not whole, or is there twice; the message names it.</exception>
    internal static NoticeGrounds Read(string path)
    {
        var read = YamlFile.Read<ListInFile>(path).Grounds.ConvertAll(Ground);
        return read.GroupBy(ground => ground.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw Wrong(twice.Key) : new(read);
    }

    private static NoticeGround Ground(GroundInFile ground)
    {
        var organs = ground.Organs.ConvertAll(organ => Enum.TryParse<OrganKind>(organ, ignoreCase: true, out var kind) ? kind : throw Wrong(ground.Id));
        return Enum.TryParse<LawyerNeed>(ground.Lawyer, ignoreCase: true, out var need) && organs.Count > 0 && ground.Id.Length > 0 && !ground.Title.Lacks() && ground.Articles.Count > 0
            && DateOnly.TryParseExact(ground.From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? new(ground.Id, ground.Title.Both, organs, need, new Validity(from, null, ground.Articles, null))
            : throw Wrong(ground.Id);
    }

    private static InvalidDataException Wrong(string id) => new($"notices.yaml, {id}: title, organs, lawyer, from or articles is missing or wrong, or it is there twice.");

    private sealed class ListInFile
    {
        public List<GroundInFile> Grounds { get; init; } = [];
    }

    private sealed class GroundInFile
    {
        public string Id { get; init; } = "";

        public NameInFile Title { get; init; } = new();

        public List<string> Organs { get; init; } = [];

        public string Lawyer { get; init; } = nameof(LawyerNeed.None);

        public string From { get; init; } = "";

        public List<string> Articles { get; init; } = [];
    }
}

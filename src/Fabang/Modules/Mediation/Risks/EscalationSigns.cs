using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Mediation.Risks;

/// <summary>Finds what in people's words shows that a dispute may escalate (激化苗头). It errs towards telling: a person looks at what it tells of.</summary>
public sealed class EscalationSigns
{
    private readonly DangerSigns _dangers;
    private readonly IReadOnlyDictionary<string, RiskSign> _byDanger;
    private readonly IReadOnlyList<(RiskSign Sign, WordPattern Pattern)> _own;

    private EscalationSigns(DangerSigns dangers, IReadOnlyDictionary<string, RiskSign> byDanger, IReadOnlyList<(RiskSign Sign, WordPattern Pattern)> own) => (_dangers, _byDanger, _own) = (dangers, byDanger, own);

    /// <param name="path">content/mediation/escalation.yaml</param>
    /// <param name="dangers">The signs of danger that count too.</param>
    /// <exception cref="InvalidDataException">A sign has no words or no pattern, or names a danger that is none; the message names it.</exception>
    public static EscalationSigns Read(string path, DangerSigns dangers)
    {
        var (name, file) = (Path.GetFileName(path), YamlFile.Read<SignsInFile>(path));
        return file.Danger.Keys.FirstOrDefault(id => dangers.Find(id) is null) is { } unknown
            ? throw new InvalidDataException($"{name}: no danger is called {unknown}.")
            : new(dangers, file.Danger, file.Signs.ConvertAll(one => (one.Sign, WordPattern.Of(one.Words, one.Not, one.Past, $"{name}, {one.Sign}"))));
    }

    /// <returns>Each sign once.</returns>
    public IReadOnlyCollection<RiskSign> In(string words) =>
        [.. _own.Where(one => _dangers.Gives(words, one.Pattern)).Select(one => one.Sign).Concat(_dangers.In(words).Where(sign => _byDanger.ContainsKey(sign.Id)).Select(sign => _byDanger[sign.Id])).Distinct()];

    private sealed class SignsInFile
    {
        public Dictionary<string, RiskSign> Danger { get; init; } = [];

        public List<SignInFile> Signs { get; init; } = [];
    }

    private sealed class SignInFile
    {
        public RiskSign Sign { get; init; }

        public List<string> Words { get; init; } = [];

        public List<string> Not { get; init; } = [];

        public bool Past { get; init; }
    }
}

using Fabang.Modules.LegalAid.Agreements;
using Fabang.Modules.LegalAid.Applications;
using Fabang.Modules.LegalAid.Cases;
using Fabang.Modules.LegalAid.Cooperations;
using Fabang.Modules.LegalAid.Letters;
using Fabang.Modules.LegalAid.Objections;
using Fabang.Modules.LegalAid.Requests;
using Fabang.Modules.LegalAid.Transfers;
using Fabang.Modules.Matters;

namespace Fabang.Modules.LegalAid;

/// <summary>An application that was sent, with all that came of it: what pages show and change.</summary>
/// <param name="Papers">With their files, in the order in which they came.</param>
/// <param name="Case">Null before aid was given.</param>
/// <param name="Letters">Those that were issued, the oldest first.</param>
/// <param name="Objections">The newest last.</param>
/// <param name="Requests">The newest last.</param>
/// <param name="Names">Of staff, by account.</param>
public sealed record AidView(
    AidApplication Application, Matter Matter, IReadOnlyList<(AidPaper Paper, StoredFile File)> Papers, AidCase? Case,
    IReadOnlyList<LetterLine> Letters, IReadOnlyList<AidObjection> Objections, IReadOnlyList<AidRequest> Requests, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>How it came to the centre that has it, the newest last.</summary>
    public IReadOnlyList<AidTransfer> Transfers { get; init; } = [];

    /// <summary>What other centres were asked to check, the newest last.</summary>
    public IReadOnlyList<AidCooperation> Cooperations { get; init; } = [];

    /// <summary>The documents of the case with their files, in the order in which they came.</summary>
    public IReadOnlyList<(CaseFile File, StoredFile Stored)> CaseFiles { get; init; } = [];

    /// <summary>The agreement that is to be signed here, or is; null where none was issued.</summary>
    public AidAgreement? Agreement { get; init; }

    /// <summary>Whether the person signs the agreement here now.</summary>
    public bool MaySignAgreement => Agreement is { PersonSignature: null } agreement && agreement.StatusIn(Case!) is AidAgreementStatus.ForSigning;

    /// <summary>A file of the application or of the case; null for any other.</summary>
    public StoredFile? FileOf(Guid id) => Papers.Select(sent => sent.File).Concat(CaseFiles.Select(kept => kept.Stored)).FirstOrDefault(file => file.Id == id);

    public AidObjection? OpenObjection => Objections.FirstOrDefault(one => one.Status is ObjectionStatus.Filed);

    public bool MayObject => AidObjection.MayBeFiled(Application, Case, Objections);

    public string? LawyerName => Case?.LawyerId is { } lawyer ? Names.GetValueOrDefault(lawyer) : null;

    /// <summary>Of the one whose turn it is, where that is one certain person.</summary>
    public string? ActorName => Matter.NextActorId is { } actor ? Names.GetValueOrDefault(actor) : null;
}

using Fabang.Modules.Consultations.Review;
using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations;

/// <summary>A consultation with its matter, its papers and the names of those who appear in it: what pages show.</summary>
/// <param name="Names">Names of staff, by account.</param>
/// <param name="Reviews">Of the articles that have changed since they were cited.</param>
public sealed record ConsultationView(
    Consultation Consultation, Matter Matter, IReadOnlyList<StoredFile> Files, IReadOnlyDictionary<Guid, string> Names,
    IReadOnlyList<AnswerReview> Reviews)
{
    public string? LawyerName => Consultation.LawyerId is { } id ? Names[id] : null;
}

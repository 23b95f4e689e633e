using Fabang.Modules.Topics.Danger;

namespace Fabang.Modules.Consultations.Mine;

/// <summary>Where help is for a person whose questions give a sign of danger (<see cref="DangerSigns"/>).</summary>
internal static class QuestionHelp
{
    /// <summary>The signs of all that the person has asked, the gravest first; none once it is closed or taken back.</summary>
    public static IReadOnlyList<DangerSign> Of(this DangerSigns dangers, Consultation consultation) =>
        consultation.DangerId is null || consultation.Status is ConsultationStatus.Closed or ConsultationStatus.Withdrawn
            ? [] : dangers.InAny(consultation.Posts.Where(post => post.AuthorId == consultation.PersonId).Select(post => post.Text));
}

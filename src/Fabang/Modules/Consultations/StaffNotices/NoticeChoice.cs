namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Which messages about work a member of staff does not want; who has chosen nothing gets all.</summary>
public sealed class NoticeChoice : Entity
{
    private NoticeChoice()
    {
    }

    public IReadOnlyList<StaffNotice> Unwanted { get; private set; } = [];

    /// <summary>Its id is that of the account.</summary>
    public static NoticeChoice Of(Guid account) => new() { Id = account };

    public void Choose(IEnumerable<StaffNotice> unwanted) => Unwanted = [.. unwanted.Distinct().Order()];
}

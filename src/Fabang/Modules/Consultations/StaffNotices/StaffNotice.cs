namespace Fabang.Modules.Consultations.StaffNotices;

/// <summary>Of what the staff is told by a message to their mobile number (工作提醒).</summary>
public enum StaffNotice
{
    /// <summary>派单: a question is kept for a lawyer who has no page of the desk open</summary>
    Offered,

    /// <summary>投诉: a complaint waits for the duty manager</summary>
    Complaint,

    /// <summary>超期: something was not done in time</summary>
    Overdue,
}

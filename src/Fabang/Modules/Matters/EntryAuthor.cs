namespace Fabang.Modules.Matters;

/// <summary>Who made an entry of the timeline (经办人类别).</summary>
public enum EntryAuthor
{
    /// <summary>当事人</summary>
    Person,

    /// <summary>工作人员: lawyer or duty manager</summary>
    Staff,

    /// <summary>系统: a rule that ran by itself</summary>
    Program,
}

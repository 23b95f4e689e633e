namespace Fabang.Modules.Mediation.Consenting;

/// <summary>Who takes part beside the parties (参加人). 《人民调解法》第二十条.</summary>
public enum GuestRelation
{
    /// <summary>具有专门知识的人</summary>
    Expert,

    /// <summary>亲属</summary>
    Kin,

    /// <summary>邻居</summary>
    Neighbour,

    /// <summary>同事</summary>
    Colleague,

    /// <summary>有关社会组织的人员、其他人</summary>
    Other,
}

namespace Fabang.Modules.Mediation.Rooms;

/// <summary>What the mediator writes down (记录种类).</summary>
public enum RecordKind
{
    /// <summary>调解笔录</summary>
    Minutes,

    /// <summary>无争议事实</summary>
    UndisputedFacts,
}

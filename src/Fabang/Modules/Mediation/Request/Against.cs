namespace Fabang.Modules.Mediation.Request;

/// <summary>Against whom a dispute is (和谁的纠纷).</summary>
public enum Against
{
    /// <summary>个人、公司、学校、医院等</summary>
    People,

    /// <summary>政府部门，不服它的决定</summary>
    Office,

    /// <summary>已经是犯罪了，要报案</summary>
    Crime,
}

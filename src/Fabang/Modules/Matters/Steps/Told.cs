namespace Fabang.Modules.Matters.Steps;

/// <summary>Who is told of a limit (通知对象).</summary>
[Flags]
public enum Told
{
    Nobody = 0,

    /// <summary>当事人: whose matter it is</summary>
    Person = 1,

    /// <summary>对方当事人: the others who take part</summary>
    OtherParties = 2,

    /// <summary>承办人: the lawyer or mediator who carries it</summary>
    Handler = 4,

    /// <summary>承办机构: those who receive and appoint</summary>
    Office = 8,

    /// <summary>司法行政部门</summary>
    Justice = 16,

    /// <summary>这一步的经办人: the one certain person whom the clock waits for, where it names one</summary>
    Actor = 32,
}

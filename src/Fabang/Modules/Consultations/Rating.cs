namespace Fabang.Modules.Consultations;

/// <summary>
/// The five grades of 政务服务"好差评" (国办发〔2019〕51号): one evaluation for each consultation.
/// </summary>
public enum Grade
{
    /// <summary>非常不满意</summary>
    VeryBad = 1,

    /// <summary>不满意</summary>
    Bad,

    /// <summary>基本满意</summary>
    Fair,

    /// <summary>满意</summary>
    Good,

    /// <summary>非常满意</summary>
    VeryGood,
}

/// <summary>What the person gives as reasons for a grade (评价理由).</summary>
public enum RatingReason
{
    /// <summary>听得懂</summary>
    Clear,

    /// <summary>说清了怎么办</summary>
    Useful,

    /// <summary>答得快</summary>
    Quick,

    /// <summary>态度好</summary>
    Kind,

    /// <summary>听不懂</summary>
    Unclear,

    /// <summary>没有答到问题上</summary>
    OffTopic,

    /// <summary>等得太久</summary>
    Slow,

    /// <summary>态度不好</summary>
    Unkind,
}

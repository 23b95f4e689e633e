namespace Fabang.Modules.Consultations.Figures;

/// <summary>By what the cells of a month are cut (统计维度). One cut for each question: all together would be as many cells as consultations.</summary>
public enum FigureCut
{
    /// <summary>按类别: by group of topics</summary>
    Topic,

    /// <summary>按小时: by hour of the day at which it came</summary>
    Hour,
}

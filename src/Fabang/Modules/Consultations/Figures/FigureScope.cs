namespace Fabang.Modules.Consultations.Figures;

/// <summary>What a cell of a region counts (统计范围).</summary>
public enum FigureScope
{
    /// <summary>本级: what belongs to this very region</summary>
    Own,

    /// <summary>合计: with all that lies below it; for cities, provinces and the nation</summary>
    Total,
}

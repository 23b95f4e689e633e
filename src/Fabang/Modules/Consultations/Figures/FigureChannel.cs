namespace Fabang.Modules.Consultations.Figures;

/// <summary>By what way people came (渠道).</summary>
public enum FigureChannel
{
    /// <summary>留言咨询</summary>
    Written,

    /// <summary>在线咨询</summary>
    Live,
}

namespace Fabang.Modules.Consultations.Rota;

/// <summary>By what way people are served on a shift (服务渠道).</summary>
public enum ShiftChannel
{
    /// <summary>留言</summary>
    Written,

    /// <summary>在线</summary>
    Live,

    /// <summary>电话</summary>
    Phone,
}

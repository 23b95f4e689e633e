namespace Fabang.Kernel.Log;

/// <summary>
/// On a page whose address names one thing by <c>{id}</c>: that a member of staff was shown it is written into the audit log (查看记录).
/// 《个人信息保护法》第五十一条、第五十四条.
/// </summary>
/// <param name="subject">What kind of thing it is, as the log of changes calls it: the name of its class, such as <c>Consultation</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ViewedAttribute(string subject) : Attribute
{
    public string Subject { get; } = subject;
}

namespace Fabang.Modules.Consultations.Rota;

/// <summary>How many questions come in an hour of the week (需求预测): the mean of the past weeks, and the band in which four of five weeks lay.</summary>
/// <param name="Mean">Questions in this hour, on average.</param>
/// <param name="Low">In one week of ten there were fewer.</param>
/// <param name="High">In one week of ten there were more.</param>
public sealed record HourNeed(DayOfWeek Day, int Hour, double Mean, double Low, double High);

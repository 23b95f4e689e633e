using Fabang.Modules.Regions;

namespace Fabang.Modules.Consultations.Outcomes;

/// <summary>Somebody who is stuck, on the desk of their lawyer.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="Number">Of the matter.</param>
/// <param name="Title">Of the matter.</param>
/// <param name="Region">Where.</param>
/// <param name="Day">So many days after the answer.</param>
/// <param name="ToldAt">When they said so.</param>
public sealed record OutcomeRow(Guid Id, string Number, string Title, RegionCode Region, int Day, DateTimeOffset ToldAt);

namespace Fabang.Modules.Matters.Intakes;

/// <summary>
/// Says in words what somebody told in an intake, and which time limits of the law may run. A service on the floor of those who take an intake on
/// knows the questions; they find it here, as they find <see cref="IWay"/>.
/// </summary>
public interface IIntakeReading
{
    IntakeFacts Read(Intake intake);
}

namespace Fabang.Modules.Mediation.Desk;

/// <summary>Which list the desk shows.</summary>
public enum QueueShow
{
    ToDo,
    Waiting,
    Done,
}

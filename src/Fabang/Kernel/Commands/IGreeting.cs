namespace Fabang.Kernel.Commands;

/// <summary>What the console says when the house is ready, such as the demo sign-ins.</summary>
public interface IGreeting
{
    int Order { get; }

    IEnumerable<string> Lines(string address);
}

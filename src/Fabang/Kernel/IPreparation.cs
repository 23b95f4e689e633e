namespace Fabang.Kernel;

/// <summary>What must be there before the first page is served, such as the table of regions. Repeatable: it runs at every start.</summary>
public interface IPreparation
{
    /// <summary>The floor of the module that asks for it: lower floors are prepared first.</summary>
    int Floor { get; }

    Task PrepareAsync(CancellationToken cancel);
}

namespace Fabang.Modules.Matters;

/// <summary>Removes the contents of forgotten papers once their rows are gone for good: before, the deed could still be undone.</summary>
internal sealed class DropContents(FileStore store) : IHandle<DocumentsForgotten>
{
    public Task HandleAsync(DocumentsForgotten happened, CancellationToken cancel)
    {
        foreach (var file in happened.Files)
        {
            store.RemoveContent(file);
        }

        return Task.CompletedTask;
    }
}

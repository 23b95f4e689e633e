namespace Fabang.Modules.LegalAid.Letters;

/// <summary>Removes the contents of forgotten letters once their rows are gone for good: before, the deed could still be undone.</summary>
internal sealed class DropLetterFiles(FileStore store) : IHandle<LetterForgotten>
{
    public Task HandleAsync(LetterForgotten happened, CancellationToken cancel)
    {
        foreach (var file in happened.Files)
        {
            store.RemoveContent(file);
        }

        return Task.CompletedTask;
    }
}

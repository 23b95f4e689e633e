namespace Fabang.Modules.LawLibrary.Indexing;

/// <summary>Before the first page: the index is open and holds the digest. Texts of law follow in the background.</summary>
internal sealed class PrepareIndex(LawIndexing indexing) : IPreparation
{
    public int Floor => 3;

    public Task PrepareAsync(CancellationToken cancel) => indexing.AddDigestAsync(cancel);
}

namespace Fabang.Kernel.Documents;

/// <summary>Writes a document as a file of one kind.</summary>
public interface IDocumentWriter
{
    /// <summary>The ending of the file, without its dot.</summary>
    string Ending { get; }

    string MediaType { get; }

    /// <param name="document">What is written.</param>
    /// <param name="target">Can be sought.</param>
    /// <exception cref="BrokenRuleException">This machine cannot write this kind.</exception>
    void Write(Document document, Stream target);
}

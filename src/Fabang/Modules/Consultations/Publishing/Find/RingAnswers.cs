namespace Fabang.Modules.Consultations.Publishing.Find;

/// <summary>Lets every node's index of published questions look again.</summary>
internal sealed class RingAnswers(Bell bell) : IHandle<AnswerPublished>, IHandle<AnswerWithdrawn>
{
    public Task HandleAsync(AnswerPublished happened, CancellationToken cancel) => bell.RingAsync(AnswerIndexWorker.Topic);

    public Task HandleAsync(AnswerWithdrawn happened, CancellationToken cancel) => bell.RingAsync(AnswerIndexWorker.Topic);
}

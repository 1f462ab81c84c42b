namespace FrameworkRules.Rules;

/// <summary>Lets one thread at a time use a live assessment, and nobody once a change of it has failed half-way.</summary>
/// <param name="owner">The live assessment.</param>
/// <param name="onFailure">Is told of the failure.</param>
internal sealed class SoleUse(LiveAssessment owner, Action<Exception> onFailure)
{
    private Exception? failure;
    private int inUse;
    private bool hasEnded;

    /// <summary>Does something alone. What it throws leaves everything as it was, unless it was about to <see cref="Commit"/>.</summary>
    /// <exception cref="InvalidOperationException">Another thread is at it, or a change has failed before.</exception>
    /// <exception cref="ObjectDisposedException">The use has ended.</exception>
    public T Alone<T>(Func<T> work)
    {
        if (Interlocked.Exchange(ref inUse, 1) != 0)
        {
            throw new InvalidOperationException("Two threads use one live assessment at once; it takes one at a time.");
        }

        try
        {
            ObjectDisposedException.ThrowIf(hasEnded, owner);
            return failure is null
                ? work()
                : throw new InvalidOperationException(
                    $"The live assessment has failed before and refuses further use; {nameof(LiveAssessment.Reopen)} goes on from the state before.",
                    failure
                );
        }
        finally
        {
            Volatile.Write(ref inUse, 0);
        }
    }

    /// <summary>Changes what the rules know. If that fails, nobody knows how much of it they have taken in.</summary>
    public T Commit<T>(Func<T> change)
    {
        try
        {
            return change();
        }
        catch (Exception exception) when (!hasEnded)
        {
            failure = exception;
            onFailure(exception);
            throw;
        }
    }

    /// <summary>Refuses all further use.</summary>
    public void End() => hasEnded = true;
}

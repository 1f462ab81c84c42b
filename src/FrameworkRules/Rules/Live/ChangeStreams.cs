using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FrameworkRules.Rules;

/// <summary>Passes changes on to all who listen, each at its own pace. Safe to use from several threads.</summary>
internal sealed class ChangeStreams
{
    private readonly List<Channel<FindingChange>> listeners = [];
    private readonly Lock listening = new();
    private bool isClosed;
    private Exception? failure;

    /// <summary>Streams the changes that come after this call.</summary>
    /// <exception cref="ObjectDisposedException">The streams of <paramref name="owner"/> are closed.</exception>
    public IAsyncEnumerable<FindingChange> Listen(object owner, CancellationToken cancellationToken)
    {
        var channel = Channel.CreateUnbounded<FindingChange>(new UnboundedChannelOptions { SingleReader = true });
        lock (listening)
        {
            ObjectDisposedException.ThrowIf(isClosed, owner);
            listeners.Add(channel);
            if (failure is not null)
            {
                channel.Writer.Complete(failure);
            }
        }

        return Read(channel, cancellationToken);
    }

    public void Tell(List<FindingChange> changes)
    {
        lock (listening)
        {
            foreach (var listener in listeners)
            {
                changes.ForEach(change => listener.Writer.TryWrite(change));
            }
        }
    }

    /// <summary>Ends all streams with an error, and those that are asked for from now on.</summary>
    public void Fail(Exception exception) => End(exception, close: false);

    /// <summary>Ends all streams, and refuses new ones.</summary>
    public void Close() => End(exception: null, close: true);

    private void End(Exception? exception, bool close)
    {
        lock (listening)
        {
            isClosed |= close;
            failure ??= exception;
            listeners.ForEach(listener => listener.Writer.TryComplete(exception));
            listeners.Clear();
        }
    }

    private async IAsyncEnumerable<FindingChange> Read(
        Channel<FindingChange> channel,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return change;
            }
        }
        finally
        {
            lock (listening)
            {
                listeners.Remove(channel);
            }
        }
    }
}

using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>A finding that comes to different things in different readings of a draft, and the brackets on which it hangs. Immutable.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HangingFinding
{
    private readonly Message[] readings;

    internal HangingFinding(string key, IReadOnlyList<OpenBracket> brackets, IReadOnlyList<(Outcome Outcome, Message Reading)> outcomes)
    {
        Key = key;
        Brackets = [.. brackets];
        Outcomes = [.. outcomes.Select(each => each.Outcome)];
        readings = [.. outcomes.Select(each => each.Reading)];
    }

    /// <summary>Gets the key of the finding.</summary>
    public string Key { get; }

    /// <summary>Gets the brackets on which it hangs: to take another alternative of one of them, and nothing else, changes it in some reading.</summary>
    public IReadOnlyList<OpenBracket> Brackets { get; }

    /// <summary>Gets what it comes to in some reading, the best first.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Gets for each of <see cref="Outcomes"/> a reading, in words, in English, in which the finding comes to it.</summary>
    public IReadOnlyList<string> Examples => [.. readings.Select(reading => reading.ToString())];

    /// <summary>Puts it into a language: on which brackets the finding hangs, and what it comes to in which reading.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Message.Write(Tell).In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => In(ReportLanguage.English);

    internal void Tell(MessageWriter to)
    {
        var hanging = to.Open(MessageId.HangingOn);
        to.Value(Key);
        var brackets = to.OpenJoined(MessageId.HangingAnd);
        foreach (var bracket in Brackets)
        {
            bracket.Tell(to);
        }

        to.Close(brackets);
        var outcomes = to.OpenJoined(MessageId.ItemSeparator);
        for (var i = 0; i < readings.Length; i++)
        {
            var with = to.Open(MessageId.HangingWith);
            to.Say(OutcomeWords.AsState(Outcomes[i]));
            to.Add(readings[i]);
            to.Close(with);
        }

        to.Close(outcomes);
        to.Close(hanging);
    }
}

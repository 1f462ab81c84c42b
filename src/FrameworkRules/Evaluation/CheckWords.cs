namespace FrameworkRules;

/// <summary>Says what was said of one field of one subject, by whom, and what is needed.</summary>
internal static class CheckWords
{
    /// <summary>Says it, as a sentence without its full stop: the first voice in full, of further ones only what they say otherwise.</summary>
    public static void Tell(MessageWriter to, in Check check, NamesInView names)
    {
        var first = check.First!;
        // What is needed is plain from an answer, from what holds, and where something is only to be said.
        var isPlain = first.Field is FlagField || first.Judgement == Truth.True || (check.IsUnsaid && first.RequiredText.IsToBeStated);
        var needed = isPlain ? -1 : to.Open(MessageId.CheckAndNeed);
        if (check.IsUnsaid)
        {
            Unsaid(to, first, names);
        }
        else
        {
            Voices(to, check, names);
        }

        if (needed >= 0)
        {
            Needed(to, first);
            to.Close(needed);
        }
    }

    /// <summary>Says that a text does not say it.</summary>
    private static void Unsaid(MessageWriter to, Evidence line, NamesInView names)
    {
        var unsaid = to.Open(line.Field is FlagField ? MessageId.CheckNotSaid : MessageId.CheckNotStated);
        names.Subject(line.Claim, to);
        to.Term(line.Field.ShortTitle);
        to.Close(unsaid);
    }

    private static void Voices(MessageWriter to, in Check check, NamesInView names)
    {
        var voices = to.OpenJoined(MessageId.ItemSeparator);
        for (var i = 0; i < Math.Min(check.Count, CheckGroups.ShownVoices); i++)
        {
            Said(to, check, check[i], names);
        }

        if (check.Count > CheckGroups.ShownVoices)
        {
            to.Say(MessageId.More, MessagePart.Count(check.Count - CheckGroups.ShownVoices));
        }

        to.Close(voices);
    }

    private static void Said(MessageWriter to, in Check check, Evidence line, NamesInView names)
    {
        // What a text says needs nobody who says so.
        var said = line.Claim.Kind.Nature == ClaimNature.Provision ? -1 : to.Open(MessageId.Said);
        if (line != check.First)
        {
            Further(to, check, line, names);
        }
        else if (check.IsAnswered)
        {
            var answer = to.OpenAnswer(line.Field.ShortTitle, line.Actual.IsTrue);
            names.Subject(line.Claim, to);
            to.Close(answer);
        }
        else
        {
            Statement(to, line, names);
        }

        if (said >= 0)
        {
            Voice(to, line, names);
            to.Close(said);
        }
    }

    private static void Further(MessageWriter to, in Check check, Evidence line, NamesInView names)
    {
        if (check.IsAnswered)
        {
            to.Add(MessagePart.Answer(line.Field.ShortTitle, line.Actual.IsTrue));
        }
        else
        {
            Value(to, line, names);
        }
    }

    /// <summary>Says what a claim says, without who says so.</summary>
    public static void Statement(MessageWriter to, Evidence line, NamesInView names)
    {
        if (Check.IsNotSaid(line))
        {
            Unsaid(to, line, names);
            return;
        }

        var isGiven = line.Actual.State == ValueState.Given;
        var rest = isGiven && line.Field is NumberField { TitleAfterUnit: { } after } ? after : null;
        var statement = to.Open(
            rest is null ? MessageId.CheckWithTitle : MessageId.CheckCounted,
            of: isGiven ? line.Field.ShortTitle : null
        );
        names.Subject(line.Claim, to);
        Value(to, line, names);
        to.Term(rest ?? line.Field.ShortTitle);
        to.Close(statement);
    }

    private static void Value(MessageWriter to, Evidence line, NamesInView names)
    {
        if (Check.IsNotSaid(line))
        {
            to.Say(MessageId.ValueNotSaid);
        }
        else
        {
            to.Value(Established(line), line.Field, names.View.Days);
        }
    }

    /// <summary>Says who says so and when, and how that counts.</summary>
    private static void Voice(MessageWriter to, Evidence line, NamesInView names)
    {
        var voice = to.Open(MessageId.Voice);
        Speaker(to, line, names);
        to.Close(voice);
    }

    /// <summary>Says who speaks and when, and how that counts.</summary>
    public static void Speaker(MessageWriter to, Evidence line, NamesInView names)
    {
        var parts = to.OpenJoined(MessageId.ListSeparator);
        to.Known(line.Claim.AssertedBy ?? "");
        to.Day(line.From, names.View.Days);
        if (RemarkWords.Say(line.Standing, line.IsVerified) is { } standing)
        {
            to.Say(standing);
        }

        to.Close(parts);
    }

    /// <summary>Says what is needed.</summary>
    public static void Needed(MessageWriter to, Evidence line)
    {
        if (line.RequiredText.IsBan)
        {
            to.Say(MessageId.NoneAllowed);
            return;
        }

        var needed = to.Open(MessageId.Needed);
        line.RequiredText.Tell(to);
        to.Close(needed);
    }

    /// <summary>Returns what the claim establishes: an admission of five, that there are at least five.</summary>
    private static FieldValue Established(Evidence line) =>
        line is { Field: NumberField, Actual: { State: ValueState.Given } value } && value.Low == value.High && value.Low > 0
            ? line.Standing switch
            {
                Standing.Admission when line.Field.Testimony.Adverse == Adverse.More => FieldValue.OfScaled(value.Low, long.MaxValue),
                Standing.Admission when line.Field.Testimony.Adverse == Adverse.Less => FieldValue.OfScaled(long.MinValue, value.High),
                _ => value,
            }
            : line.Actual;
}

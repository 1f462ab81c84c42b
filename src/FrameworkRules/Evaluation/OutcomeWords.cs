namespace FrameworkRules;

/// <summary>Names the messages of outcomes, gates, weights and layers.</summary>
internal static class OutcomeWords
{
    public static MessageId Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => MessageId.OutcomeMet,
            Outcome.PartiallyMet => MessageId.OutcomePartiallyMet,
            Outcome.Unmet => MessageId.OutcomeUnmet,
            Outcome.Contested => MessageId.OutcomeContested,
            Outcome.Unknown => MessageId.OutcomeUnknown,
            Outcome.NotApplicable => MessageId.OutcomeNotApplicable,
            _ => MessageId.OutcomeFaulted,
        };

    /// <summary>Returns the message that follows "it is".</summary>
    public static MessageId AsState(Outcome outcome) => outcome == Outcome.NotApplicable ? MessageId.ColumnNotApplicable : Of(outcome);

    public static MessageId Of(Gate gate) =>
        gate switch
        {
            Gate.Entry => MessageId.GateEntry,
            Gate.Operation => MessageId.GateOperation,
            Gate.Withdrawal => MessageId.GateWithdrawal,
            Gate.Permanence => MessageId.GatePermanence,
            _ => MessageId.GateContext,
        };

    public static MessageId Of(Layer layer) =>
        layer switch
        {
            Layer.Text => MessageId.LayerText,
            Layer.Status => MessageId.LayerStatus,
            Layer.Implementation => MessageId.LayerImplementation,
            _ => MessageId.LayerPolitical,
        };

    public static MessageId Of(GateStatus status) =>
        status switch
        {
            GateStatus.Satisfied => MessageId.GateSatisfied,
            GateStatus.NotSatisfied => MessageId.GateNotSatisfied,
            _ => MessageId.GateUndetermined,
        };

    public static MessageId Of(Weight weight) =>
        weight switch
        {
            Weight.Blocking => MessageId.WeightBlocking,
            Weight.Major => MessageId.WeightMajor,
            _ => MessageId.WeightMinor,
        };
}

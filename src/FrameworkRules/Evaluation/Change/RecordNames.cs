namespace FrameworkRules;

/// <summary>Names the records that may change while a live assessment is open.</summary>
internal static class RecordNames
{
    public static string Of(StateRecord record) =>
        record switch
        {
            AgreementClaim claim => claim.ToString(),
            Survey { Scope: { } scope } survey => $"survey of {survey.Of} in {scope} by {survey.By}",
            Survey survey => $"survey of {survey.Of} by {survey.By}",
            Instrument instrument => $"instrument {instrument.Id}",
            Body body => $"body {body.Id}",
            Waiver waiver => $"waiver of {waiver.Precondition} by {waiver.By}",
            _ => record.Schema.Name,
        };
}

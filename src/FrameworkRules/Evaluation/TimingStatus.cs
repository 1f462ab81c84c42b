namespace FrameworkRules;

/// <summary>Says how a finding stands to its date.</summary>
public enum TimingStatus
{
    /// <summary>No date is set.</summary>
    Undated,

    /// <summary>The date lies ahead.</summary>
    NotYetDue,

    /// <summary>The date has passed and the precondition is shown not to be met.</summary>
    PastDue,

    /// <summary>The date has passed; the precondition is met, or it is not known whether it is.</summary>
    DatePassed,
}

namespace FrameworkRules.Reporting;

/// <summary>Says what a stretch of text is, so that each form can show it in its own way.</summary>
internal enum SpanKind
{
    /// <summary>Words of the report.</summary>
    Plain,

    /// <summary>A value from the submission: it may be in any script and in any direction.</summary>
    Value,

    /// <summary>An outcome in words.</summary>
    Outcome,

    /// <summary>An address that can be followed.</summary>
    Link,
}

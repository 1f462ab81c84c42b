namespace FrameworkRules;

internal enum InstantRelation
{
    Passed,
    Ahead,
    Within,
    AtLeastAhead,
    AtMostAhead,
    NotBefore,
    NotAfter,
    Before,
}

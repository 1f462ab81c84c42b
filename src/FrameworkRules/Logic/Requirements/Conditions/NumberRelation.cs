namespace FrameworkRules;

internal enum NumberRelation
{
    Equal,
    AtLeast,
    AtMost,
}

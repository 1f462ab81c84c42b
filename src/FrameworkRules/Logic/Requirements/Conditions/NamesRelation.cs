namespace FrameworkRules;

internal enum NamesRelation
{
    HasAll,
    HasAny,
    OnlyFrom,
    AtLeast,
}

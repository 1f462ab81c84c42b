namespace FrameworkRules;

/// <summary>Says how two fields of one subject are to stand to each other.</summary>
internal enum PairRelation
{
    Before,
    Among,
}

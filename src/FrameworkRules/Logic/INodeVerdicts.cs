namespace FrameworkRules;

/// <summary>Knows the verdicts of quantifiers and open nodes, so that a tree is judged without their looking at any subject.</summary>
internal interface INodeVerdicts
{
    /// <summary>Returns the verdict of a node. What its code threw is thrown again.</summary>
    Truth Of(Requirement node);
}

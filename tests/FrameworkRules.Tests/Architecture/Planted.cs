#pragma warning disable CS0649 // fields that only stand there

namespace FrameworkRules.Tests.Architecture;

/// <summary>Types that break a rule of the architecture, each as if it stood in a folder of the library, so that the rules are shown to catch it.</summary>
internal static class Planted
{
    internal sealed class ReadsKind
    {
        public static Kind Kind => Incident.Kind;
    }

    internal sealed class HoldsRequirement
    {
        internal Requirement? Requirement;
    }

    internal sealed class TakesAssessment
    {
        public static int Count(Assessment assessment) => assessment.Findings.Count;
    }

    internal sealed class CallsFrameworks
    {
        public static object All() => Frameworks.All;
    }

    internal sealed class MakesPrecondition
    {
        public static object Make() => new NoOverflight();
    }

    internal sealed class CitesText
    {
        public static object Text() => CitedTexts.Cessation2024;
    }

    internal sealed class OpensLive
    {
        public static string Name(FrameworkRules.Rules.LiveAssessment live) => live.Framework.Id;
    }

    internal sealed class ReadsOptions
    {
        public static object Options() => new FrameworkRulesOptions();
    }

    internal sealed class Asserts
    {
        public static object Start(Assessment assessment) => FrameworkRules.Testing.AssessmentTestingExtensions.Should(assessment);
    }

    internal sealed class BuildsRules
    {
        public static object Set() => new NRules.RuleModel.RuleSet("planted");
    }
}

using FrameworkRules;

var state = AgreementState.Load(args[0]);
var assessment = Frameworks.Find(state.Framework!).Evaluate(state);
foreach (var unmet in assessment.UnmetConditions)
{
    Console.WriteLine($"{unmet.Id} {unmet.Reason} ({unmet.Citation}; to act: {unmet.DutyBearers}; due {unmet.Due}, {unmet.Finding.Timing.Days} days)");
}

Console.WriteLine(System.Text.Encoding.UTF8.GetString(assessment.ToJson().Span));
Console.WriteLine(System.Text.Encoding.UTF8.GetString(state.ToCanonicalJson().Span));

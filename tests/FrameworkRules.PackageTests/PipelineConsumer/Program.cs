using System.Text;
using FrameworkRules;

// JSON Lines in, one state a line; JSON Lines out, one finding a line. What is wrong with a line is told, and the others go on.
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var output = Console.OpenStandardOutput();
var refused = 0;
AssessmentTable.Findings.WriteJsonLines(Assessments(), output);
return refused == 0 ? 0 : 3;

IEnumerable<Assessment> Assessments()
{
    for (var number = 1; input.ReadLine() is { } line; number++)
    {
        if (AgreementState.TryRead(line, out var state, out var errors, new ReadOptions { KnownFrameworks = Frameworks.Ids }))
        {
            yield return Frameworks.Find(state.Framework!).Evaluate(state);
            continue;
        }

        refused++;
        foreach (var error in errors)
        {
            Console.Error.WriteLine($"state {number}: {error}");
        }
    }
}

using FrameworkRules.Testing;

namespace FrameworkRules.Tests.Testing;

public sealed class MatchFileTests : IDisposable
{
    private static readonly AgreementState State = Border.State;
    private static readonly Assessment Assessment = Border.Framework.Evaluate(State);

    private readonly string folder = Directory.CreateTempSubdirectory("framework-rules-").FullName;

    private string Approved => Path.Combine(folder, "before.txt");

    private string Received => Path.Combine(folder, "before.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_assessment_matches_the_file_beside_the_test() => Assessment.Should().MatchFile("2025-02-18.txt");

    [Fact]
    public void Without_a_file_what_was_found_is_written_beside_it_and_the_test_fails()
    {
        Fails(() => Assessment.Should().MatchFile(Approved)).Should().Contain($"There is no {Approved} yet").And.Contain(Received);

        File.Move(Received, Approved);
        Assessment.Should().MatchFile(Approved);
    }

    [Fact]
    public void Accepting_writes_the_file_and_still_fails_so_that_it_cannot_be_left_in()
    {
        Fails(() => Assessment.Should().MatchFile(Approved, accept: true)).Should().Contain("take \"accept\" out of the test");
        Fails(() => Assessment.Should().MatchFile(Approved, accept: true)).Should().Contain(Approved);

        Assessment.Should().MatchFile(Approved);
    }

    [Fact]
    public void A_difference_is_shown_line_by_line_and_what_was_found_is_kept_for_accepting()
    {
        Fails(() => Assessment.Should().MatchFile(Approved, accept: true));
        var later = Border
            .Framework.With("withdrawal-deadline", new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.FromHours(2)))
            .Evaluate(State);

        var message = Fails(() => later.Should().MatchFile(Approved));

        message
            .Should()
            .Contain("+ override withdrawal-deadline = 2025-03-01T00:00:00+02:00")
            .And.Contain("-   to act  Israel; due 18 Feb 2025 (just passed)")
            .And.Contain("+   to act  Israel; due 28 Feb 2025 (10 days left)")
            .And.Contain("+ gate Withdrawal: undetermined")
            .And.Contain("2 lines the same")
            .And.Contain(Received);
        File.Move(Received, Approved, overwrite: true);
        later.Should().MatchFile(Approved);
    }

    [Fact]
    public void A_match_takes_away_what_an_earlier_run_has_left()
    {
        Fails(() => Assessment.Should().MatchFile(Approved));
        File.Copy(Received, Approved);

        Assessment.Should().MatchFile(Approved);

        File.Exists(Received).Should().BeFalse();
    }

    [Fact]
    public void How_lines_end_in_the_file_does_not_matter()
    {
        Fails(() => Assessment.Should().MatchFile(Approved, accept: true));
        File.WriteAllText(Approved, File.ReadAllText(Approved).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assessment.Should().MatchFile(Approved);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_mistake_of_the_test() =>
        Assessment
            .Invoking(assessment => assessment.Should().MatchFile("there/is/none.txt"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*is not on this machine; give a full path*");

    private static string Fails(Action assertion) => assertion.Should().Throw<AssessmentAssertionException>().Which.Message;
}

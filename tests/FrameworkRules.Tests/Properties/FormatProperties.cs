using System.Text;
using CsCheck;

namespace FrameworkRules.Tests;

public sealed class FormatProperties
{
    [Fact]
    public void A_state_written_and_read_again_is_the_same_state_with_the_same_receipt() =>
        Gen.Select(Generated.State, Generated.Requirement)
            .Sample(
                sample =>
                {
                    var (state, requirement) = sample;
                    var written = state.ToCanonicalJson();
                    var read = AgreementState.ParseUtf8(written, HostKinds.Options);

                    read.Should().Be(state);
                    Encoding.UTF8.GetString(read.ToCanonicalJson().Span).Should().Be(Encoding.UTF8.GetString(written.Span));
                    read.GetHashCode().Should().Be(state.GetHashCode());
                    var framework = Make.Framework(new Stated(requirement));
                    framework.Evaluate(read).Receipt.Digest.Should().Be(framework.Evaluate(state).Receipt.Digest);
                    framework.Evaluate(read)[Stated.DefaultId].Outcome.Should().Be(framework.Evaluate(state)[Stated.DefaultId].Outcome);
                },
                iter: Times.Of(1_000),
                print: sample => Encoding.UTF8.GetString(sample.Item1.ToCanonicalJson().Span)
            );

    [Fact]
    public void A_change_of_what_a_claim_says_changes_the_state_and_its_receipt() =>
        Gen.Select(Generated.State, Gen.Int[0, 100])
            .Where(sample => sample.Item1.Claims.Count > 0)
            .Sample(
                sample =>
                {
                    var (state, pick) = sample;
                    var changed = state.Claims.Select(
                        (claim, position) => position == pick % state.Claims.Count ? claim.With(claim.Kind.Note!, "changed") : claim
                    );
                    var other = state.With(changed);
                    other.Should().NotBe(state);
                    var framework = Make.Framework(new Stated(new Fixed(Truth.True)));
                    framework.Evaluate(other).Receipt.Digest.Should().NotBe(framework.Evaluate(state).Receipt.Digest);
                },
                iter: Times.Of(300)
            );

    [Fact]
    public void Ten_thousand_texts_survive_being_written_and_read() =>
        Gen
            .String.Where(text => JsonText.IsName(text))
            .Sample(
                text =>
                {
                    var state = Make.State(Make.Depot(text, by: text).With(Depot.Owner, text).With(Depot.Units, new[] { text }));
                    AgreementState.ParseUtf8(state.ToCanonicalJson(), HostKinds.Options).Should().Be(state);
                },
                iter: Times.Of(10_000)
            );
}

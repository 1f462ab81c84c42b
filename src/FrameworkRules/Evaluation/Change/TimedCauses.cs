namespace FrameworkRules;

/// <summary>Says what time alone has done at the instant judged.</summary>
internal static class TimedCauses
{
    /// <summary>Lists the texts that are made, end or become known.</summary>
    public static IEnumerable<ChangeCause> OfTexts(StateView view)
    {
        foreach (var instrument in view.State.Instruments)
        {
            ChangeReason? reason =
                view.KnownAt == view.AsOf && view.LastReportOf(instrument) == view.AsOf ? ChangeReason.Reported
                : instrument.Date == view.AsOf ? ChangeReason.Began
                : instrument.EndsOn == view.AsOf ? ChangeReason.Ended
                : null;
            if (reason is { } known)
            {
                yield return new ChangeCause(known, instrument, view.AsOf);
            }
        }
    }

    /// <summary>Lists what happens to the claims about a subject.</summary>
    public static IEnumerable<ChangeCause> Of(TrackedSubject subject, EvaluationFact evaluation)
    {
        var view = evaluation.View;
        if (subject.Kind.Nature == ClaimNature.Provision)
        {
            return OfTexts(view);
        }

        var known = subject.Claims.Where(claim => view.Knows(claim.Reported.High)).ToList();
        List<ChangeCause> causes = [];
        foreach (var claim in known)
        {
            if (ReasonOf(claim, view) is { } reason)
            {
                causes.Add(new ChangeCause(reason, claim.Claim, view.AsOf));
            }
        }

        return causes.Count > 0 || known.Count == 0 ? causes
            : known.Find(claim => HasLeft(claim, evaluation)) is { } left
                ? [new ChangeCause(ChangeReason.LeftWindow, left.Claim, view.AsOf)]
            : [new ChangeCause(ChangeReason.DateCame, Dated(known, subject.Kind, view.AsOf.UtcTicks).Claim, view.AsOf)];
    }

    /// <summary>Returns the claim that gives the date: one that gives this instant, else one that gives any, from which time is counted.</summary>
    private static SubmittedClaim Dated(List<SubmittedClaim> known, Kind kind, long now)
    {
        var dates = kind.Fields.Where(field => field.Ordinal >= kind.FirstOwnField).OfType<InstantField>().ToList();
        return known.FindLast(claim => dates.Exists(date => IsEnd(claim.Claim.Get(date), now)))
            ?? known.FindLast(claim => dates.Exists(date => claim.Claim.Get(date).State == ValueState.Given))
            ?? known[^1];
    }

    private static ChangeReason? ReasonOf(SubmittedClaim claim, StateView view)
    {
        var now = view.AsOf.UtcTicks;
        var kind = claim.Claim.Kind;
        return view.KnownAt == view.AsOf && claim.Reported.High == now ? ChangeReason.Reported
            : claim.Begins.Low == now || claim.Begins.High == now ? ChangeReason.Began
            : kind.Until is { } until && IsEnd(claim.Claim.Get(until), now) ? ChangeReason.Ended
            : claim.StaleFrom(view.Options.Of(kind)) == now
            || (kind.TellsOfTheLast && claim.TellsOfTheLastUntil(view.Options.SurveyTolerance) + 1 == now)
                ? ChangeReason.WentStale
            : view.KnownAt == view.AsOf && claim.IsVerified && claim.Claim.Get(kind.VerifiedOn!).High == now ? ChangeReason.Verified
            : null;
    }

    private static bool IsEnd(in FieldValue range, long now) => range.State == ValueState.Given && (range.Low == now || range.High == now);

    private static bool HasLeft(SubmittedClaim claim, EvaluationFact evaluation) =>
        claim.Claim.Kind.Nature == ClaimNature.Event
        && evaluation
            .Plan.ByKind[claim.Claim.Kind]
            .Any(quantifier => quantifier.Quantifier.HasLeftWindow(evaluation.ContextOf(quantifier.Precondition), claim));
}

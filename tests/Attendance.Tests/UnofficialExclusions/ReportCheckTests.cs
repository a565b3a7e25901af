using Microsoft.Extensions.Options;
using Send.Attendance.Pupils;
using Send.Attendance.UnofficialExclusions;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class ReportCheckTests
{
    private static readonly ReportCheck Check = new(AreaRegister.England, new(Options.Create(new PupilOptions())), new OnADay());

    [Fact]
    public void What_is_right_is_kept()
    {
        Right(Given.Report("301", "a"));
        Right(Given.Report("301", "a", ""));
        Right(Given.Report("301", "a").With(r => r.HappenedTo = ""));
        Right(Given.Report("301", "a").With(r => (r.HappenedFrom, r.HappenedTo, r.ReportedOn) = ("2000-09-01", "2026-02-10", "2026-02-10")));
        Right(Given.Report("301", "a").Reviewed(Given.Confirmed()));
        Right(Given.Report("301", "a").Reviewed(Given.Reopened()));
        Right(Given.Report("301", "a").Reviewed(Given.Confirmed("2025-10-10")));
    }

    [Fact]
    public void Days_must_be_days_that_have_been_in_their_order()
    {
        Wrong("not-a-day", Given.Report("301", "a").With(r => r.HappenedFrom = ""));
        Wrong("not-a-day", Given.Report("301", "a").With(r => r.HappenedTo = "soon"));
        Wrong("not-a-day", Given.Report("301", "a").With(r => r.ReportedOn = ""));
        Wrong("too-long-ago", Given.Report("301", "a").With(r => r.HappenedFrom = "2000-08-31"));
        Wrong("in-the-future", Given.Report("301", "a").With(r => r.HappenedFrom = "2026-02-11"));
        Wrong("in-the-future", Given.Report("301", "a").With(r => r.HappenedTo = "2026-02-11"));
        Wrong("in-the-future", Given.Report("301", "a").With(r => r.ReportedOn = "2026-02-11"));
        Wrong("ends-before-start", Given.Report("301", "a").With(r => r.HappenedTo = "2025-10-05"));
        Wrong("reported-before-start", Given.Report("301", "a").With(r => r.ReportedOn = "2025-10-05"));
    }

    [Fact]
    public void Area_id_school_pupil_source_and_manner_must_be_ones()
    {
        Wrong("unknown-area", Given.Report("000", "a"));
        Wrong("area-not-in-being", Given.Report("909", "a"));
        Wrong("no-id", Given.Report("301"));
        Wrong("pupil-number-in-id", Given.Report("301", "B801200005001-2"));
        Wrong("not-a-urn", Given.Report("301", "a").With(r => r.SchoolUrn = "1234"));
        Wrong("pupil-reference", Given.Report("301", "a", "Jo Smith"));
        Wrong("no-source", Given.Report("301", "a").With(r => r.Source = ReportSource.Unspecified));
        Wrong("no-source", Given.Report("301", "a").With(r => r.Source = (ReportSource)6));
        Wrong("no-manner", Given.Report("301", "a").With(r => r.Manner = (ExclusionManner)8));
    }

    [Fact]
    public void A_review_has_a_state_a_day_and_different_reasons()
    {
        Wrong("no-review-state", Given.Report("301", "a").Reviewed(new() { ReviewedOn = "2025-11-03" }));
        Wrong("no-review-state", Given.Report("301", "a").Reviewed(Given.Review((ReviewState)(-1), "2025-11-03", ReviewReason.SchoolAccepts)));
        Wrong("not-a-day", Given.Report("301", "a").Reviewed(Given.Confirmed("")));
        Wrong("reviewed-before-report", Given.Report("301", "a").Reviewed(Given.Confirmed("2025-10-09")));
        Wrong("in-the-future", Given.Report("301", "a").Reviewed(Given.Confirmed("2026-02-11")));
        Wrong("no-review-reason", Given.Report("301", "a").Reviewed(Given.Review(ReviewState.Open, "2025-11-03")));
        Wrong("unknown-review-reason", Given.Report("301", "a").Reviewed(Given.Review(ReviewState.Confirmed, "2025-11-03", (ReviewReason)(-1))));
        Wrong("repeated-reason", Given.Report("301", "a").Reviewed(Given.Review(ReviewState.Confirmed, "2025-11-03", ReviewReason.SchoolAccepts, ReviewReason.SchoolAccepts)));
    }

    [Theory]
    [InlineData(ReviewState.Confirmed, "MisusedCode NeverRecordedAsSuspension RegisterAgrees SchoolAccepts WrittenEvidence")]
    [InlineData(ReviewState.NotUpheld, "AbsenceHadAnotherCause FormallyRecorded NotEnoughEvidence RecordedInError ReportedTwice")]
    [InlineData(ReviewState.Open, "NewEvidence OutcomeChallenged ReviewInError")]
    public void Each_outcome_has_reasons_of_its_own_and_that_a_parent_agreed_is_none(ReviewState state, string reasons)
    {
        var fitting = Enum.GetValues<ReviewReason>().Where(reason => Check.Check(Given.Report("301", "a").Reviewed(Given.Review(state, "2025-11-03", reason))).Wrong is null);
        Assert.Equal(reasons.Split(' '), fitting.Select(r => $"{r}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_timetable_with_an_end_is_a_reason_where_hours_were_reduced_and_nowhere_else()
    {
        var report = Given.Report("301", "a").Reviewed(Given.NotUpheld(ReviewReason.TimeLimitedTimetable));
        Right(report.With(r => r.Manner = ExclusionManner.ReducedHours));
        Assert.Contains("That a parent agreed is no reason.", Wrong("reason-does-not-fit", report), StringComparison.Ordinal);
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_pupil()
    {
        UnofficialExclusionReport[] personal =
        [
            Given.Report("301", "Jo Smith"), Given.Report("301", "a", "Jo Smith"), Given.Report("301", "a").With(r => r.SchoolUrn = "Jo Smith"),
            Given.Report("301", "a").With(r => r.HappenedFrom = "Jo Smith"), Given.Report("Jo Smith", "a"), Given.Report("301", "a").Reviewed(Given.Confirmed("Jo Smith")),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
    }

    private static void Right(UnofficialExclusionReport report) => Assert.Null(Check.Check(report).Wrong);

    private static string Wrong(string code, UnofficialExclusionReport report)
    {
        var (kept, wrong) = Check.Check(report);
        Assert.Equal((null, code), (kept, wrong?.Code));
        return wrong!.Message;
    }

    private sealed class OnADay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);
    }
}

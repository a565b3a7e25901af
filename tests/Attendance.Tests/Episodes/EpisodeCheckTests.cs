using Microsoft.Extensions.Options;
using Send.Attendance.Episodes;
using Send.Attendance.Pupils;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class EpisodeCheckTests
{
    private static readonly EpisodeCheck Check = new(AreaRegister.England, new(Options.Create(new PupilOptions())), new OnADay());

    [Fact]
    public void What_is_right_is_kept()
    {
        Right(Given.Missing("301", "a"));
        Right(Given.Missing("301", "a").From("2025-09-15", "2025-09-15"));
        Right(Given.PartTime("301", "a"));
        Right(Given.PartTime("301", "a").With(e => (e.SessionsAWeek, e.ReviewOn) = (0, "")));
        Right(Given.AtHome("301", "a"));
        Right(Given.Alternative("301", "a"));
        Right(Given.Alternative("301", "a").With(e => e.Provider = "123456"));
        Right(Given.Alternative("301", "a").With(e => e.Provider = ""));
    }

    [Fact]
    public void It_has_a_kind_and_the_refusal_names_them_for_callers_and_for_files()
    {
        var wrong = Check.Check(Given.Missing("301", "a").With(e => e.Kind = EpisodeKind.Unspecified)).Wrong!;
        Assert.Equal("no-kind", wrong.Code);
        Assert.EndsWith("Give one of EpisodeKind: in a file missing-education, part-time-timetable, home-education, alternative-provision.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_child_missing_education_may_be_of_no_school()
    {
        Right(Given.Missing("301", "a").With(e => e.SchoolUrn = ""));
        Wrong("not-a-urn", Given.Missing("301", "a").With(e => e.SchoolUrn = "12345"));
        foreach (var other in (Episode[])[Given.PartTime("301", "a"), Given.AtHome("301", "a"), Given.Alternative("301", "a")])
            Wrong("not-a-urn", other.With(e => e.SchoolUrn = ""));
    }

    [Fact]
    public void Days_are_days_in_their_order_and_not_far_ahead()
    {
        Wrong("not-a-day", Given.Missing("301", "a").From("15/09/2025"));
        Wrong("not-a-day", Given.Missing("301", "a").From("2025-09-15", "2025-02-30"));
        Wrong("too-long-ago", Given.Missing("301", "a").From("2000-08-31"));
        Right(Given.Missing("301", "a").From("2000-09-01"));
        Right(Given.Missing("301", "a").From("2026-02-24"));
        Wrong("in-the-future", Given.Missing("301", "a").From("2026-02-25"));
        Wrong("ends-before-start", Given.Missing("301", "a").From("2025-09-15", "2025-09-14"));
        Right(Given.Missing("301", "a").From("2025-09-15", "2026-02-24"));
        Wrong("ends-in-the-future", Given.Missing("301", "a").From("2025-09-15", "2026-02-25"));
    }

    [Fact]
    public void An_outcome_and_a_last_day_come_together()
    {
        Wrong("outcome-without-end", Given.Missing("301", "a").With(e => e.Outcome = EpisodeOutcome.MovedAway));
        Wrong("end-without-outcome", Given.Missing("301", "a").With(e => e.EndsOn = "2025-10-01"));
        Wrong("unknown-outcome", Given.Missing("301", "a").From("2025-09-15", "2025-10-01", EpisodeOutcome.MissingEducation));
        Wrong("unknown-outcome", Given.Missing("301", "a").From("2025-09-15", "2025-10-01", EpisodeOutcome.PermanentlyExcluded));
        Wrong("unknown-outcome", Given.Missing("301", "a").From("2025-09-15", "2025-10-01", (EpisodeOutcome)(-1)));
        Right(Given.PartTime("301", "a").From("2025-09-15", "2025-10-01", EpisodeOutcome.PermanentlyExcluded));
    }

    [Fact]
    public void A_reason_is_one_of_its_kind_and_the_refusal_names_them()
    {
        Wrong("no-reason", Given.PartTime("301", "a").With(e => e.Reason = EpisodeReason.Unspecified));
        Wrong("unknown-reason", Given.PartTime("301", "a").With(e => e.Reason = (EpisodeReason)(-1)));
        Wrong("unknown-reason", Given.AtHome("301", "a").With(e => e.Reason = EpisodeReason.Reintegration));
        Assert.Equal(
            "The reason is none of this kind of episode. Give one of EpisodeReason: in a file reintegration, mental-health, physical-health, behaviour, awaiting-specialist-place, other, unknown.",
            Check.Check(Given.PartTime("301", "a").With(e => e.Reason = EpisodeReason.Lifestyle)).Wrong!.Message);
    }

    [Fact]
    public void Only_alternative_provision_has_a_provider_which_is_known_by_a_number()
    {
        Wrong("provider-of-another-kind", Given.AtHome("301", "a").With(e => e.Provider = "10001234"));
        foreach (var none in (string[])["1234567", "ABCDEF", "Jo's workshop"])
            Wrong("not-a-provider", Given.Alternative("301", "a").With(e => e.Provider = none));
    }

    [Fact]
    public void Only_a_part_time_timetable_has_sessions_and_a_review()
    {
        Wrong("sessions-of-another-kind", Given.AtHome("301", "a").With(e => e.SessionsAWeek = 5));
        Wrong("review-of-another-kind", Given.AtHome("301", "a").With(e => e.ReviewOn = "2025-10-01"));
        Right(Given.PartTime("301", "a").With(e => e.SessionsAWeek = 9));
        Wrong("sessions-a-week", Given.PartTime("301", "a").With(e => e.SessionsAWeek = 10));
        Wrong("sessions-a-week", Given.PartTime("301", "a").With(e => e.SessionsAWeek = -1));
        Wrong("not-a-day", Given.PartTime("301", "a").With(e => e.ReviewOn = "soon"));
        Wrong("review-before-start", Given.PartTime("301", "a").With(e => e.ReviewOn = "2025-09-14"));
    }

    [Fact]
    public void Area_id_and_pupil_must_be_ones_and_a_withdrawal_comes_by_itself()
    {
        Wrong("unknown-area", Given.Missing("000", "a"));
        Wrong("no-id", Given.Missing("301"));
        Wrong("pupil-number-in-id", Given.Missing("301", "B801200005001-2"));
        Wrong("no-pupil", Given.Missing("301", "a", ""));
        Wrong("withdrawal-by-itself", Given.Missing("301", "a").With(e => e.RecordedInError = true));
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_pupil()
    {
        Episode[] personal =
        [
            Given.Missing("301", "Jo Smith"), Given.Missing("301", "a", "Jo Smith"), Given.Missing("301", "a").With(e => e.SchoolUrn = "Jo Smith"),
            Given.Missing("301", "a").From("Jo Smith"), Given.Missing("301", "a").From("2025-09-15", "Jo Smith"), Given.Missing("Jo Smith", "a"),
            Given.Alternative("301", "a").With(e => e.Provider = "Jo Smith"), Given.PartTime("301", "a").With(e => e.ReviewOn = "Jo Smith"),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
    }

    private static void Right(Episode episode) => Assert.Null(Check.Check(episode).Wrong);

    private static void Wrong(string code, Episode episode) => Assert.Equal(code, Check.Check(episode).Wrong?.Code);

    private sealed class OnADay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);
    }
}

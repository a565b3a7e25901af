using Microsoft.Extensions.Options;
using Send.Attendance.Exclusions;
using Send.Attendance.Pupils;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ExclusionCheckTests
{
    private static readonly ExclusionCheck Check = new(AreaRegister.England, new(Options.Create(new PupilOptions())), new OnADay());

    [Fact]
    public void What_is_right_is_kept()
    {
        Right(Given.Suspension("301", "a"));
        Right(Given.Permanent("301", "a"));
        Right(Given.Suspension("301", "a").On("2025-09-01", "2025-10-31", 90));
        Right(Given.Suspension("301", "a").With(e => e.Lunchtimes = true).On("2025-10-06", "2025-10-10", 5));
        Right(Given.Suspension("301", "a").On("2026-02-13", "2026-02-13", 1));
        Right(Given.Suspension("301", "a").With(e => e.Reasons.Clear()));
    }

    [Fact]
    public void Days_must_be_days_of_a_time_of_which_there_are_records()
    {
        Wrong("not-a-day", Given.Suspension("301", "a").On("", "2025-10-08", 2));
        Wrong("not-a-day", Given.Suspension("301", "a").On("06/10/2025", "2025-10-08", 2));
        Wrong("not-a-day", Given.Suspension("301", "a").On("2025-10-06", "2025-02-30", 2));
        Wrong("too-long-ago", Given.Suspension("301", "a").On("1917-10-08", "1917-10-08", 2));
        Wrong("in-the-future", Given.Suspension("301", "a").On("2117-10-08", "2117-10-08", 2));
        Wrong("longer-than-a-year", Given.Suspension("301", "a").On("2025-10-06", "2117-10-08", 2));
        Wrong("longer-than-a-year", Given.Suspension("301", "a").On("2025-10-06", "2026-10-06", 2));
    }

    [Fact]
    public void It_may_be_decided_a_fortnight_before_it_begins()
    {
        Right(Given.Suspension("301", "a").On("2026-02-24", "2026-02-26", 6));
        Wrong("in-the-future", Given.Suspension("301", "a").On("2026-02-25", "2026-02-26", 4));
    }

    [Fact]
    public void A_suspension_ends_and_not_before_it_starts()
    {
        Wrong("no-end", Given.Suspension("301", "a").With(e => e.EndsOn = ""));
        Wrong("ends-before-start", Given.Suspension("301", "a").With(e => e.EndsOn = "2025-10-05"));
    }

    [Fact]
    public void A_suspension_is_no_longer_than_its_weekdays_nor_than_a_year_allows()
    {
        Wrong("half-days", Given.Suspension("301", "a").With(e => e.HalfDays = 0));
        Wrong("half-days", Given.Suspension("301", "a").With(e => e.HalfDays = -2));
        Wrong("half-days", Given.Suspension("301", "a").On("2025-09-01", "2025-12-19", 91));
        Wrong("longer-than-its-days", Given.Suspension("301", "a").With(e => e.HalfDays = 7));
        Wrong("longer-than-its-days", Given.Suspension("301", "a").On("2025-10-11", "2025-10-12", 1));
        Wrong("longer-than-its-days", Given.Suspension("301", "a").With(e => (e.Lunchtimes, e.HalfDays) = (true, 4)));
    }

    [Fact]
    public void A_permanent_exclusion_has_neither_end_nor_days()
    {
        Wrong("permanent-with-end", Given.Permanent("301", "a").With(e => e.EndsOn = "2025-10-08"));
        Wrong("permanent-with-days", Given.Permanent("301", "a").With(e => e.HalfDays = 2));
        Wrong("permanent-with-lunchtimes", Given.Permanent("301", "a").With(e => e.Lunchtimes = true));
        Wrong("no-kind", Given.Permanent("301", "a").With(e => e.Kind = ExclusionKind.Unspecified));
        Wrong("no-kind", Given.Permanent("301", "a").With(e => e.Kind = (ExclusionKind)3));
    }

    [Fact]
    public void Up_to_three_different_reasons_are_given_by_their_codes()
    {
        Right(Reasons("PP", "PA", "VP"));
        Wrong("too-many-reasons", Reasons("PP", "PA", "VP", "VA"));
        Wrong("repeated-reason", Reasons("PP", "PP"));
        Wrong("not-a-reason-code", Reasons("hit a boy"));
        Wrong("not-a-reason-code", Reasons(""));
        Right(Reasons("VR"));
    }

    [Fact]
    public void Before_2020_there_was_one_reason_and_it_could_be_another_than_those_that_have_codes()
    {
        Wrong("reason-not-in-force", Reasons("OT"));
        Right(Reasons("OT").On("2019-10-07", "2019-10-07", 2));
        Wrong("one-reason-before-2020", Reasons("PP", "PA").On("2020-07-06", "2020-07-06", 2));
        Right(Reasons("PP", "PA").On("2020-09-01", "2020-09-01", 2));
    }

    [Fact]
    public void Area_id_school_and_pupil_must_be_ones()
    {
        Wrong("unknown-area", Given.Suspension("000", "a"));
        Wrong("area-not-in-being", Given.Suspension("909", "a"));
        Wrong("no-id", Given.Suspension("301"));
        Wrong("record-id", Given.Suspension("301", "Jo Smith"));
        Wrong("record-id", Given.Suspension("301", new('a', 65)));
        Wrong("pupil-number-in-id", Given.Suspension("301", "B801200005001-2"));
        Wrong("pupil-number-in-id", Given.Suspension("301", "b801200005001"));
        Wrong("pupil-number-in-id", Given.Suspension("301", "H-8012-0000-1001"));
        Wrong("nhs-number-in-id", Given.Suspension("301", "9434765919"));
        Wrong("nhs-number-in-id", Given.Suspension("301", "r.943.476.5919"));
        Wrong("pupil-number-in-id", Given.Suspension("301", "exclB801200005001"));
        Wrong("not-a-urn", Given.Suspension("301", "a").With(e => e.SchoolUrn = "1234"));
        Wrong("no-pupil", Given.Suspension("301", "a", ""));
        Wrong("pupil-reference", Given.Suspension("301", "a", "Jo Smith"));
        Wrong("no-pupil-key", Given.Suspension("301", "a", "B801200005001"));
        Wrong("withdrawal-by-itself", Given.Suspension("301", "a").With(e => e.WithdrawnBecause = WithdrawalReason.RecordedInError));
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_pupil()
    {
        Exclusion[] personal =
        [
            Given.Suspension("301", "Jo Smith"), Given.Suspension("301", "a", "Jo Smith"), Given.Suspension("301", "a").With(e => e.SchoolUrn = "Jo Smith"),
            Reasons("Jo Smith"), Given.Suspension("301", "B801200005001"), Given.Suspension("301", "a").With(e => e.StartsOn = "Jo Smith"),
            Given.Suspension("Jo Smith", "a"),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
        {
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("B8012", wrong.Message, StringComparison.Ordinal);
        }
    }

    private static Exclusion Reasons(params string[] codes) => Given.Suspension("301", "a").With(e =>
    {
        e.Reasons.Clear();
        e.Reasons.Add(codes);
    });

    private static void Right(Exclusion exclusion) => Assert.Null(Check.Check(exclusion).Wrong);

    private static void Wrong(string code, Exclusion exclusion) => Assert.Equal(code, Check.Check(exclusion).Wrong?.Code);

    private sealed class OnADay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);
    }
}

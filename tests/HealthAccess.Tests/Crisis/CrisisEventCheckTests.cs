using Microsoft.Extensions.Options;
using Send.HealthAccess.Children;
using Send.HealthAccess.Crisis;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.HealthAccess.Tests.Crisis;

public sealed class CrisisEventCheckTests
{
    private static readonly CrisisEventCheck Check = new(AreaRegister.England, new(Options.Create(new ChildOptions())), new OnADay());

    [Fact]
    public void What_is_right_is_kept_and_codes_in_capitals()
    {
        Right(Given.Crisis("301", "a"));
        Assert.Equal("RXA12", Check.Check(Given.Crisis("301", "a").With(e => e.Provider = "rxa12")).Kept!.Provider);
    }

    [Fact]
    public void Its_day_has_been()
    {
        Wrong("not-a-day", "date", Given.Crisis("301", "a", "1 March"));
        Wrong("too-long-ago", "date", Given.Crisis("301", "a", "2000-08-31"));
        Right(Given.Crisis("301", "a", "2000-09-01"));
        Right(Given.Crisis("301", "a", "2026-02-10"));
        Wrong("in-the-future", "date", Given.Crisis("301", "a", "2026-02-11"));
    }

    [Fact]
    public void Kind_provider_and_provision_are_said()
    {
        Wrong("no-kind", "kind", Given.Crisis("301", "a").With(e => e.Kind = 0));
        Wrong("no-kind", "kind", Given.Crisis("301", "a").With(e => e.Kind = (CrisisKind)4));
        Wrong("not-an-ods-code", "provider", Given.Crisis("301", "a").With(e => e.Provider = "RX"));
        Wrong("not-an-ods-code", "provider", Given.Crisis("301", "a").With(e => e.Provider = "RXA1234"));
        Wrong("sen-provision", "sen_provision", Given.Crisis("301", "a").With(e => e.SenProvision = 0));
    }

    [Fact]
    public void The_age_is_said_and_under_26()
    {
        Wrong("age", "age_months", Given.Crisis("301", "a").With(e => e.ClearAgeMonths()));
        Wrong("age", "age_months", Given.Crisis("301", "a").With(e => e.AgeMonths = -1));
        Right(Given.Crisis("301", "a").With(e => e.AgeMonths = 0));
        Right(Given.Crisis("301", "a").With(e => e.AgeMonths = 311));
        Wrong("age", "age_months", Given.Crisis("301", "a").With(e => e.AgeMonths = 312));
    }

    [Fact]
    public void Area_id_and_child_must_be_ones_and_a_withdrawal_comes_by_itself()
    {
        Wrong("unknown-area", "area_code", Given.Crisis("000", "a"));
        Wrong("no-id", "id", Given.Crisis("301"));
        Wrong("no-child", "child", Given.Crisis("301", "a", child: ""));
        Wrong("withdrawal-by-itself", "recorded_in_error", Given.Crisis("301", "a").With(e => e.RecordedInError = true));
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_child()
    {
        CrisisEvent[] personal =
        [
            Given.Crisis("301", "Jo Smith"), Given.Crisis("301", "a", child: "Jo Smith"), Given.Crisis("301", "a", "Jo Smith"), Given.Crisis("Jo Smith", "a"),
            Given.Crisis("301", "a").With(e => e.Provider = "Jo Smith"),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
    }

    private static void Right(CrisisEvent crisis) => Assert.Null(Check.Check(crisis).Wrong);

    private static void Wrong(string code, string field, CrisisEvent crisis)
    {
        var wrong = Check.Check(crisis).Wrong;
        Assert.Equal((code, field), (wrong?.Code, wrong?.Field));
    }
}

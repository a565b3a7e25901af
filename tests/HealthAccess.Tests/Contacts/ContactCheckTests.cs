using Send.HealthAccess.Contacts;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.HealthAccess.Tests.Contacts;

public sealed class ContactCheckTests
{
    private static readonly ContactCheck Check = new(AreaRegister.England, new OnADay());

    [Fact]
    public void What_is_right_is_kept()
    {
        Right(Given.Contact("301", "a"));
        Right(Given.Contact("301", "a").With(c => c.ClearMinutes()));
        foreach (var outcome in (ContactOutcome[])[ContactOutcome.DidNotAttend, ContactOutcome.CancelledByFamily, ContactOutcome.CancelledByProvider])
            Right(NotHeld(outcome));
    }

    [Fact]
    public void It_belongs_to_a_referral_by_its_id()
    {
        Wrong("no-referral", "referral", Given.Contact("301", "a", ""));
        Wrong("referral-id", "referral", Given.Contact("301", "a", "a referral"));
        Wrong("referral-id", "referral", Given.Contact("301", "a", new('r', 65)));
        Right(Given.Contact("301", "a", new('r', 64)));
        Wrong("pupil-number-in-id", "referral", Given.Contact("301", "a", "B801200005001-2"));
    }

    [Fact]
    public void Its_day_has_been()
    {
        Wrong("not-a-day", "date", Given.Contact("301", "a", date: "3 March"));
        Wrong("too-long-ago", "date", Given.Contact("301", "a", date: "2000-08-31"));
        Right(Given.Contact("301", "a", date: "2000-09-01"));
        Right(Given.Contact("301", "a", date: "2026-02-10"));
        Wrong("in-the-future", "date", Given.Contact("301", "a", date: "2026-02-11"));
    }

    [Fact]
    public void Outcome_and_medium_are_said_and_the_refusal_names_them_for_files()
    {
        Wrong("no-outcome", "outcome", Given.Contact("301", "a").With(c => c.Outcome = 0));
        Wrong("no-outcome", "outcome", Given.Contact("301", "a").With(c => c.Outcome = (ContactOutcome)(-1)));
        Wrong("no-medium", "medium", Given.Contact("301", "a").With(c => c.Medium = 0));
        Wrong("no-medium", "medium", Given.Contact("301", "a").With(c => c.Medium = (ContactMedium)9));
        Assert.EndsWith(
            "in a file attended, did-not-attend, cancelled-by-family, cancelled-by-provider.",
            Check.Check(Given.Contact("301", "a").With(c => c.Outcome = 0)).Wrong!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_attended_one_has_minutes_and_up_to_six_hundred()
    {
        Wrong("minutes-of-no-contact", "minutes", NotHeld(ContactOutcome.DidNotAttend).With(c => c.Minutes = 45));
        Wrong("minutes", "minutes", Given.Contact("301", "a").With(c => c.Minutes = 0));
        Right(Given.Contact("301", "a").With(c => c.Minutes = 1));
        Right(Given.Contact("301", "a").With(c => c.Minutes = 600));
        Wrong("minutes", "minutes", Given.Contact("301", "a").With(c => c.Minutes = 601));
    }

    [Fact]
    public void Area_and_id_must_be_ones_and_a_withdrawal_comes_by_itself()
    {
        Wrong("unknown-area", "area_code", Given.Contact("000", "a"));
        Wrong("no-id", "id", Given.Contact("301"));
        Wrong("withdrawal-by-itself", "recorded_in_error", Given.Contact("301", "a").With(c => c.RecordedInError = true));
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_child()
    {
        Contact[] personal =
        [
            Given.Contact("301", "Jo Smith"), Given.Contact("301", "a", "Jo Smith"), Given.Contact("301", "a", date: "Jo Smith"), Given.Contact("Jo Smith", "a"),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
    }

    private static Contact NotHeld(ContactOutcome outcome) => Given.Contact("301", "a").With(c =>
    {
        c.Outcome = outcome;
        c.ClearMinutes();
    });

    private static void Right(Contact contact) => Assert.Null(Check.Check(contact).Wrong);

    private static void Wrong(string code, string field, Contact contact)
    {
        var wrong = Check.Check(contact).Wrong;
        Assert.Equal((code, field), (wrong?.Code, wrong?.Field));
    }
}

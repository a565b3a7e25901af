using Microsoft.Extensions.Options;
using Send.HealthAccess.Children;
using Send.HealthAccess.SpecifiedProvisions;
using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

public sealed class SpecifiedProvisionCheckTests
{
    private static readonly SpecifiedProvisionCheck Check = new(AreaRegister.England, new(Options.Create(new ChildOptions())), new OnADay());

    [Fact]
    public void Days_are_days_in_their_order()
    {
        Right(Given.Provision("301", "a"));
        Right(Given.Provision("301", "a", "2025-01-01", "2025-01-01"));
        Wrong("not-a-day", "from", Given.Provision("301", "a", "1 January"));
        Wrong("too-long-ago", "from", Given.Provision("301", "a", "2000-08-31"));
        Right(Given.Provision("301", "a", "2000-09-01"));
        Right(Given.Provision("301", "a", "2027-02-11"));
        Wrong("in-the-future", "from", Given.Provision("301", "a", "2027-02-12"));
        Wrong("not-a-day", "to", Given.Provision("301", "a", "2025-01-01", "2025-02-30"));
        Wrong("ends-before-start", "to", Given.Provision("301", "a", "2025-01-01", "2024-12-31"));
        Right(Given.Provision("301", "a", "2025-01-01", "2051-01-01"));
        Wrong("ends-too-late", "to", Given.Provision("301", "a", "2025-01-01", "2051-01-02"));
    }

    [Fact]
    public void Contacts_are_up_to_a_thousand_and_minutes_as_long_as_contacts_can_be()
    {
        Wrong("contacts-a-year", "contacts_a_year", Amount(0));
        Right(Amount(1));
        Right(Amount(1000));
        Wrong("contacts-a-year", "contacts_a_year", Amount(1001));
        Wrong("minutes-a-year", "minutes_a_year", Amount(24, 23));
        Right(Amount(24, 24));
        Right(Amount(24, 14_400));
        Wrong("minutes-a-year", "minutes_a_year", Amount(24, 14_401));
        Wrong("minutes-a-year", "minutes_a_year", Amount(24, 0));
    }

    [Fact]
    public void Area_id_child_and_service_must_be_ones_and_a_withdrawal_comes_by_itself()
    {
        Wrong("unknown-area", "area_code", Given.Provision("000", "a"));
        Wrong("no-id", "id", Given.Provision("301"));
        Wrong("no-child", "child", Given.Provision("301", "a", child: ""));
        Wrong("no-service", "service", Given.Provision("301", "a").With(p => p.Service = 0));
        Wrong("unknown-service", "service", Given.Provision("301", "a").With(p => p.Service = (HealthService)18));
        Wrong("withdrawal-by-itself", "recorded_in_error", Given.Provision("301", "a").With(p => p.RecordedInError = true));
    }

    [Fact]
    public void No_message_repeats_what_could_name_a_child()
    {
        SpecifiedProvision[] personal =
        [
            Given.Provision("301", "Jo Smith"), Given.Provision("301", "a", child: "Jo Smith"), Given.Provision("301", "a", "Jo Smith"),
            Given.Provision("301", "a", to: "Jo Smith"), Given.Provision("Jo Smith", "a"),
        ];
        foreach (var (_, wrong) in personal.Select(Check.Check))
            Assert.DoesNotContain("Smith", wrong!.Message, StringComparison.Ordinal);
    }

    private static SpecifiedProvision Amount(int contacts, int? minutes = null) => Given.Provision("301", "a").With(p =>
    {
        p.ContactsAYear = contacts;
        p.ClearMinutesAYear();
        if (minutes is { } given)
            p.MinutesAYear = given;
    });

    private static void Right(SpecifiedProvision provision) => Assert.Null(Check.Check(provision).Wrong);

    private static void Wrong(string code, string field, SpecifiedProvision provision)
    {
        var wrong = Check.Check(provision).Wrong;
        Assert.Equal((code, field), (wrong?.Code, wrong?.Field));
    }
}

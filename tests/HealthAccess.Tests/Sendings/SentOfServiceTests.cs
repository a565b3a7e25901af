using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Xunit;
using Day = Send.HealthAccess.Tests.Waits.Given;

namespace Send.HealthAccess.Tests.Sendings;

/// <summary>Day 0 is 6 January 2025: January ends on day 25, February on day 53, March on day 84.</summary>
public sealed class SentOfServiceTests
{
    [Fact]
    public void Months_of_referrals_decisions_discharges_and_contacts_are_told_by_provider_and_service()
    {
        Referred[] referrals =
        [
            Day.Referral("a", 0, 60), Day.Refused("b", 10, 40), Day.Referral("c", 5, service: HealthService.SpeechAndLanguageTherapy), Day.Referral("d", 7, provider: "RXB"),
        ];
        var sent = SentOfService.Of(referrals, [Contact(0, 20), Contact(2, 60), Contact(2, 50)]);
        Assert.Equal(
            [
                "RXA CamhsGettingHelp: 1 2 3, contacts 1, last 60, ended",
                "RXA SpeechAndLanguageTherapy: 1 2 3, contacts 2 3, last 60",
                "RXB CamhsGettingHelp: 1, contacts , last 7",
            ],
            sent.Select(Told));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(8, false)]
    public void One_has_ended_that_left_a_tenth_open_or_fewer_of_its_last_year(int closed, bool ended)
    {
        List<Referred> referrals = [Day.Referral("open", 0), Day.Referral("long-ago", -900, -800)];
        referrals.AddRange(Enumerable.Range(0, closed).Select(i => Day.Referral($"{i}", 0, 50)));
        Assert.Equal(ended, Assert.Single(SentOfService.Of(referrals, [])).HasEnded);
    }

    private static SentContact Contact(int referral, int day) => new(referral, Day.Day(day), ContactOutcome.DidNotAttend, Counts: false, null);

    private static string Told(SentOfService sent) => FormattableString.Invariant(
        $"{sent.Provider} {sent.Service}: {Months(sent.Months)}, contacts {Months(sent.Contacts)}, last {sent.LastOn.DayNumber - Day.Day(0).DayNumber}{(sent.HasEnded ? ", ended" : "")}");

    private static string Months(IEnumerable<int> months) => string.Join(' ', months.Order().Select(m => m - new DateOnly(2024, 12, 1).Month()));
}

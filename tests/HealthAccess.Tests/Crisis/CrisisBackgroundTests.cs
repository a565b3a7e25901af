using Send.HealthAccess.Crisis;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;
using Xunit;

namespace Send.HealthAccess.Tests.Crisis;

/// <summary>The crisis comes on 1 March 2025. A year before is 1 March 2024, 365 days before it.</summary>
public sealed class CrisisBackgroundTests
{
    private static readonly DateOnly On = new(2025, 3, 1);

    [Fact]
    public void A_child_who_was_referred_and_neither_refused_nor_seen_nor_discharged_was_waiting()
    {
        var referral = To(HealthService.CamhsGettingMoreHelp, "2025-01-10");
        Assert.Equal([new(HealthService.CamhsGettingMoreHelp, 50)], Of(referral).WaitingFor);
        Assert.Equal([new(HealthService.CamhsGettingMoreHelp, 50)], Of(referral with { Decision = ReferralDecision.Accepted, DecidedOn = Day("2025-01-20") }).WaitingFor);
        Assert.Equal([new(HealthService.CamhsGettingMoreHelp, 0)], Of(referral with { ReceivedOn = On }).WaitingFor);
        Assert.Empty(Of(referral with { ReceivedOn = On.AddDays(1) }).WaitingFor);
        Assert.Empty(Of(referral with { RecordedInError = true }).WaitingFor);
    }

    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-02", true)]
    public void A_wait_ends_on_the_day_of_a_refusal_a_discharge_or_the_first_attended_contact(string day, bool waiting)
    {
        var referral = To(HealthService.CamhsGettingHelp, "2025-01-10");
        Assert.Equal(waiting, Of(referral with { Decision = ReferralDecision.NotAccepted, DecidedOn = Day(day) }).WaitingFor.Count == 1);
        Assert.Equal(waiting, Of(referral with { Decision = ReferralDecision.Signposted, DecidedOn = Day(day) }).WaitingFor.Count == 1);
        Assert.Equal(waiting, Of(referral with { DischargedOn = Day(day) }).WaitingFor.Count == 1);
        Assert.Equal(waiting, Of(referral, day).WaitingFor.Count == 1);
    }

    [Fact]
    public void A_referral_to_a_crisis_team_or_a_ward_of_the_day_itself_answers_the_crisis()
    {
        Assert.Empty(Of(To(HealthService.CamhsCrisis, "2025-03-01")).WaitingFor);
        Assert.Empty(Of(To(HealthService.CamhsInpatient, "2025-03-01")).WaitingFor);
        Assert.Single(Of(To(HealthService.CamhsCrisis, "2025-02-28")).WaitingFor);
        Assert.Single(Of(To(HealthService.CamhsEatingDisorders, "2025-03-01")).WaitingFor);
        Assert.Empty(Of(To(HealthService.CamhsCrisis, "2025-03-01") with { DischargedOn = On }, "2025-03-01").ClosedBeforeSupport);
    }

    [Theory]
    [InlineData("2024-02-29", -1)]
    [InlineData("2024-03-01", 365)]
    [InlineData("2025-02-28", 1)]
    [InlineData("2025-03-01", 0)]
    [InlineData("2025-03-02", -1)]
    public void A_refusal_is_of_the_day_or_of_the_365_days_before(string decided, int daysSince)
    {
        var referral = To(HealthService.CamhsGettingHelp, "2024-01-10") with
        {
            Decision = ReferralDecision.NotAccepted,
            DecidedOn = Day(decided),
            NotAcceptedBecause = NotAcceptedReason.ThresholdNotMet,
        };
        ServiceThatRefused[] expected = daysSince < 0 ? [] : [new(HealthService.CamhsGettingHelp, ReferralDecision.NotAccepted, NotAcceptedReason.ThresholdNotMet, daysSince)];
        Assert.Equal(expected, Of(referral).RefusedBy);
    }

    [Fact]
    public void One_that_was_signposted_was_turned_away_too_and_is_not_closed_before_support()
    {
        var background = Of(To(HealthService.CamhsGettingHelp, "2025-01-10") with
        {
            Decision = ReferralDecision.Signposted,
            DecidedOn = Day("2025-01-20"),
            SignpostedTo = SignpostedTo.School,
            DischargedOn = Day("2025-01-20"),
        });
        Assert.Equal([new(HealthService.CamhsGettingHelp, ReferralDecision.Signposted, null, 40)], background.RefusedBy);
        Assert.Empty(background.ClosedBeforeSupport);
    }

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", true)]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-03-02", false)]
    public void A_discharge_is_of_the_day_or_of_the_365_days_before(string discharged, bool closed) =>
        Assert.Equal(closed, Of(To(HealthService.CamhsGettingHelp, "2024-01-10") with { DischargedOn = Day(discharged) }).ClosedBeforeSupport.Count == 1);

    [Fact]
    public void Support_begins_with_the_second_attended_contact()
    {
        var closed = To(HealthService.CamhsGettingHelp, "2024-06-01") with { DischargedOn = Day("2024-10-01") };
        Assert.Equal([HealthService.CamhsGettingHelp], Of(closed).ClosedBeforeSupport);
        Assert.Equal([HealthService.CamhsGettingHelp], Of(closed, "2024-07-01").ClosedBeforeSupport);
        Assert.Empty(Of(closed, "2024-07-01", "2024-09-01").ClosedBeforeSupport);
    }

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", true)]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void A_child_is_known_to_a_service_that_saw_it_before_the_day(string contact, bool known) =>
        Assert.Equal(known, Of(To(HealthService.SpeechAndLanguageTherapy, "2024-01-10"), contact).KnownTo.Count == 1);

    [Fact]
    public void A_referral_that_was_not_accepted_because_there_was_another_says_nothing_of_itself()
    {
        var duplicate = Of(Refused("2025-01-20", NotAcceptedReason.DuplicateReferral, "a"));
        Assert.Equal((0, 0, 0, 0), (duplicate.WaitingFor.Count, duplicate.RefusedBy.Count, duplicate.ClosedBeforeSupport.Count, duplicate.NotKnownOf.Count));
        Assert.Single(Of(Refused("2025-03-02", NotAcceptedReason.DuplicateReferral, "a")).WaitingFor);
    }

    [Fact]
    public void A_service_is_named_once_with_the_longest_wait_and_the_last_refusal()
    {
        var background = CrisisBackground.Of(
            On,
            [
                To(HealthService.CamhsGettingMoreHelp, "2025-02-01", "a"), To(HealthService.CamhsGettingMoreHelp, "2025-01-30", "b"),
                Refused("2024-10-01", NotAcceptedReason.NoCapacity, "c"), Refused("2024-12-01", NotAcceptedReason.ThresholdNotMet, "d"),
                To(HealthService.OccupationalTherapy, "2025-02-27", "e"),
            ],
            _ => [],
            All());
        Assert.Equal([new(HealthService.OccupationalTherapy, 2), new(HealthService.CamhsGettingMoreHelp, 30)], background.WaitingFor);
        Assert.Equal([new(HealthService.CamhsGettingHelp, ReferralDecision.NotAccepted, NotAcceptedReason.ThresholdNotMet, 90)], background.RefusedBy);
    }

    [Fact]
    public void It_came_before_support_of_a_group_whose_service_was_waited_for_or_refused_or_closed()
    {
        Assert.True(Of(To(HealthService.CamhsGettingMoreHelp, "2025-01-10")).CameBeforeSupportOf(ServiceGroup.Camhs));
        Assert.True(Of(Refused("2024-12-01", NotAcceptedReason.NoCapacity, "a")).CameBeforeSupportOf(ServiceGroup.Camhs));
        Assert.True(Of(To(HealthService.CamhsGettingHelp, "2024-06-01") with { DischargedOn = Day("2024-10-01") }).CameBeforeSupportOf(ServiceGroup.Camhs));
        Assert.False(Of(To(HealthService.OccupationalTherapy, "2025-01-10")).CameBeforeSupportOf(ServiceGroup.Camhs));
        Assert.False(Of(To(HealthService.CamhsGettingHelp, "2025-01-10"), "2025-02-01").CameBeforeSupportOf(ServiceGroup.Camhs));
    }

    [Theory]
    [InlineData("2025-02-11", "2025-03-31")]
    [InlineData("2024-01-01", "2025-02-28")]
    [InlineData(null, "2025-03-31")]
    public void Who_may_have_been_seen_is_neither_known_to_have_waited_nor_to_have_been_closed_before_support(string? contactsFrom, string until)
    {
        var sent = All(contactsFrom, until);
        var waiting = CrisisBackground.Of(On, [To(HealthService.CamhsGettingHelp, "2025-01-10")], _ => [], sent);
        Assert.Equal((0, HealthService.CamhsGettingHelp), (waiting.WaitingFor.Count, Assert.Single(waiting.NotKnownOf)));
        Assert.Equal((false, true), (waiting.CameBeforeSupportOf(ServiceGroup.Camhs), waiting.MayHaveComeBeforeSupportOf(ServiceGroup.Camhs)));
        Assert.False(waiting.MayHaveComeBeforeSupportOf(ServiceGroup.Therapy));
        // What is known beside settles it.
        Assert.False(CrisisBackground.Of(On, [To(HealthService.CamhsGettingHelp, "2025-01-10"), Refused("2025-01-20", NotAcceptedReason.NoCapacity, "b")], _ => [], sent).MayHaveComeBeforeSupportOf(ServiceGroup.Camhs));
        Assert.Empty(CrisisBackground.Of(On, [To(HealthService.CamhsGettingHelp, "2025-01-10")], _ => [Day("2025-02-01")], sent).NotKnownOf);

        var closed = CrisisBackground.Of(On, [To(HealthService.CamhsGettingHelp, "2025-01-10") with { DischargedOn = Day("2025-02-10") }], _ => [], sent);
        var isKnown = contactsFrom == "2024-01-01";
        Assert.Equal((isKnown ? 1 : 0, isKnown ? 0 : 1), (closed.ClosedBeforeSupport.Count, closed.NotKnownOf.Count));
    }

    private static CrisisBackground Of(Referral referral, params string[] attended) => CrisisBackground.Of(On, [referral], _ => [.. attended.Select(Day)], All());

    /// <summary>All services of the provider, of which referrals are held from 2020 on.</summary>
    private static AreaSendings All(string? contactsFrom = "2020-01-02", string until = "2025-03-31") => new([
        .. Enum.GetValues<HealthService>().Select(s => new SentOfService(
            "RXA", s, Months("2020-01-01", until), contactsFrom is null ? new HashSet<int>() : Months(contactsFrom, until), Day(until), HasEnded: false)),
    ]);

    private static HashSet<int> Months(string from, string to) => [.. Enumerable.Range(Day(from).Month(), Day(to).Month() - Day(from).Month() + 1)];

    private static Referral Refused(string decided, NotAcceptedReason reason, string id) => To(HealthService.CamhsGettingHelp, "2024-09-01", id) with
    {
        Decision = ReferralDecision.NotAccepted,
        DecidedOn = Day(decided),
        NotAcceptedBecause = reason,
    };

    private static Referral To(HealthService service, string received, string id = "a") => new()
    {
        AreaCode = "301",
        Id = id,
        Child = "C1",
        Service = service,
        Provider = "RXA",
        Source = ReferralSource.School,
        Priority = ReferralPriority.Routine,
        Sen = SenProvision.SenSupport,
        AgeMonths = 150,
        ReceivedOn = Day(received),
    };

    private static DateOnly Day(string text) => IsoDay.Read(text)!.Value;
}

using Send.HealthAccess.Sendings;
using Xunit;

namespace Send.HealthAccess.Tests.Sendings;

/// <summary>Contacts are known from April 2024 to June 2025, the last of them in March.</summary>
public sealed class SendingTests
{
    private static readonly Stretch Known = new(new(2024, 4, 1), new(2025, 6, 30), new(2025, 3, 1));
    private static readonly NotKnown Before = new(Gap.BeforeContacts, new(2024, 4, 1));
    private static readonly NotKnown After = new(Gap.SentNoMore, new(2025, 3, 1));

    [Fact]
    public void Who_waits_is_known_of_referrals_and_on_days_within()
    {
        var sending = new Sending([Known], HasEnded: false);
        Assert.Null(sending.OfWait(new(2024, 4, 1), new(2025, 6, 30)));
        Assert.Equal(Before, sending.OfWait(new(2024, 3, 31), new(2025, 6, 30)));
        Assert.Equal(After, sending.OfWait(new(2024, 4, 1), new(2025, 7, 1)));
        Assert.Equal(Gap.NoContacts, sending.OfWait(new(2024, 1, 1), new(2024, 3, 31))!.Value.Gap);
        Assert.Equal(Gap.NoContacts, Sending.Nothing.OfWait(new(2024, 4, 1), new(2024, 5, 31))!.Value.Gap);
    }

    [Fact]
    public void Where_contacts_begin_again_who_was_referred_before_that_may_have_been_seen()
    {
        var sending = new Sending([Known, new(new(2026, 1, 1), new(2026, 12, 31), new(2026, 9, 1))], HasEnded: false);
        Assert.Equal(After, sending.OfWait(new(2025, 1, 1), new(2025, 12, 31)));
        Assert.Equal(new NotKnown(Gap.BeforeContacts, new(2026, 1, 1)), sending.OfWait(new(2025, 1, 1), new(2026, 1, 31)));
        Assert.Null(sending.OfWait(new(2026, 1, 1), new(2026, 1, 31)));
    }

    [Theory]
    [InlineData("2024-04-01", "2025-03-31", null)]
    [InlineData("2024-03-31", "2025-03-30", Gap.BeforeContacts)]
    [InlineData("2024-07-02", "2025-07-01", Gap.SentNoMore)]
    [InlineData("2023-04-01", "2024-03-31", Gap.NoContacts)]
    public void A_time_is_known_as_a_whole_or_not_at_all(string from, string to, Gap? gap) =>
        Assert.Equal(gap, new Sending([Known], HasEnded: false).OfTime(new(2024, 8, 1), isOpen: true, Day(from), Day(to))?.Gap);

    [Theory]
    [InlineData(true, false, null)]
    [InlineData(true, true, Gap.SentNoMore)]
    [InlineData(false, false, Gap.SentNoMore)]
    public void Of_a_provider_that_has_ended_those_count_who_were_closed(bool hasEnded, bool isOpen, Gap? gap) =>
        Assert.Equal(gap, new Sending([Known], hasEnded).OfTime(new(2024, 8, 1), isOpen, Day("2024-07-02"), Day("2025-07-01"))?.Gap);

    [Fact]
    public void One_that_took_over_counts_from_when_the_other_did()
    {
        var sending = new Sending([Known with { CountsFrom = new(2022, 1, 1) }], HasEnded: false);
        Assert.Null(sending.OfTime(new(2023, 8, 1), isOpen: true, Day("2023-07-02"), Day("2024-07-01")));
        Assert.Null(sending.OfWait(new(2023, 8, 1), Day("2024-07-01")));
        Assert.Equal(Before, sending.OfWait(new(2021, 12, 31), Day("2024-07-01")));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}

using Send.HealthAccess.Sendings;
using Xunit;

namespace Send.HealthAccess.Tests.Sendings;

/// <summary>Months are told as numbers of 2025: 1 is January 2025, 13 January 2026 and 0 December 2024.</summary>
public sealed class StretchTests
{
    private static readonly DateOnly Late = new(2030, 12, 31);

    [Fact]
    public void Contacts_are_known_from_the_first_month_to_the_third_after_the_last_over_three_months_without_and_no_more()
    {
        Assert.Equal("1 to 11", Told([], [1, 4, 8]));
        Assert.Equal("1 to 4, 6 to 9", Told([], [1, 6]));
        Assert.Equal("", Told([1, 2, 3], []));
    }

    [Fact]
    public void They_are_known_from_the_beginning_of_records_where_that_is_up_to_three_months_before()
    {
        Assert.Equal("1 to 7", Told([1, 2, 3], [4]));
        Assert.Equal("5 to 8", Told([1, 2, 3], [5]));
        // One old referral, and nothing for years, is no beginning.
        Assert.Equal("3 to 7", Told([-60, 3], [4]));
        Assert.True(Of([-60, 3], [4])[0].IsFromTheFirst);
        Assert.False(Of([-1, 1, 2], [4])[0].IsFromTheFirst);
    }

    [Fact]
    public void Where_contacts_stop_and_referrals_go_on_they_are_not_known_until_they_begin_again() =>
        Assert.Equal("1 to 5, 9 to 12", Told([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 9]));

    [Fact]
    public void Nothing_is_known_after_the_last_day_of_the_provider()
    {
        Assert.Equal(new DateOnly(2025, 2, 28), Of([], [1], new(2025, 2, 28))[0].To);
        Assert.Empty(Of([], [1], new(2024, 12, 31)));
    }

    [Theory]
    [InlineData("2025-03-07", "2025-02-28")]
    [InlineData("2025-03-08", "2025-03-31")]
    public void A_month_of_which_the_first_week_alone_was_sent_is_not_known(string last, string known) =>
        Assert.Equal(DateOnly.ParseExact(known, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd").KnownTo());

    private static string Told(int[] months, int[] contacts) =>
        string.Join(", ", Of(months, contacts).Select(s => FormattableString.Invariant($"{s.From.Month() - December} to {s.To.Month() - December}")));

    private static IReadOnlyList<Stretch> Of(int[] months, int[] contacts, DateOnly? last = null) =>
        Stretch.Of(months.Concat(contacts).Distinct().Select(m => December + m), contacts.Select(m => December + m), last ?? Late);

    private static int December => new DateOnly(2024, 12, 1).Month();
}

using Send.HealthAccess.Sendings;
using Xunit;

namespace Send.HealthAccess.Tests.Sendings;

public sealed class NotCountedTests
{
    private readonly NotCounted none = new();

    [Theory]
    [InlineData(9, false)]
    [InlineData(8, true)]
    public void A_tenth_of_all_may_be_unknown_and_no_more(int known, bool over)
    {
        Add(Gap.SentNoMore, "2025-01-31");
        Assert.Equal(over ? "Providers of over a tenth of those who would wait sent no contacts of the service after January 2025." : null, none.Why(known, "would wait"));
    }

    [Fact]
    public void Where_there_are_none_nothing_is_said() => Assert.Null(none.Why(0, "would wait"));

    [Fact]
    public void Without_contacts_it_is_said_what_that_means()
    {
        Add(Gap.NoContacts, "2025-01-31");
        Assert.Equal("sent no contacts, so that nobody can tell who was seen", none.WhatTheySent());
    }

    [Fact]
    public void Every_reason_is_told_with_the_last_of_several_months()
    {
        Add(Gap.SentNoMore, "2025-02-28");
        Add(Gap.SentNoMore, "2025-01-31");
        Add(Gap.BeforeContacts, "2024-03-01");
        Add(Gap.BeforeContacts, "2024-02-01");
        Add(Gap.NoContacts, "2025-12-31");
        Assert.Equal("sent no contacts of the service after February 2025, or sent contacts only from March 2024 on, or sent no contacts", none.WhatTheySent());
        Assert.Equal((5, 2, 2, 1), (none.Count, none.SentNoMore, none.BeforeContacts, none.WithoutContacts));
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(98, true)]
    public void Of_the_longest_waits_nothing_is_said_where_over_a_hundredth_is_unknown(int known, bool over)
    {
        Add(Gap.SentNoMore, "2025-01-31");
        Assert.Equal(over ? "Providers of over a hundredth of those who would wait sent no contacts of the service after January 2025, and who is missing may have waited longest." : null, none.WhyNotTheLongest(known));
    }

    private void Add(Gap gap, string month) => none.Add(new(gap, DateOnly.ParseExact(month, "yyyy-MM-dd")));
}

using Xunit;

namespace Send.Records.Tests;

public sealed class RecordIdTests
{
    [Fact]
    public void It_is_of_letters_alone_so_that_it_holds_no_number_and_later_ones_come_after()
    {
        var (earlier, later) = (RecordId.New(new At(0)), RecordId.New(new At(1)));
        Assert.Matches("^[a-p]{32}$", earlier);
        Assert.True(string.CompareOrdinal(earlier, later) < 0);
    }

    private sealed class At(int seconds) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddYears(56).AddSeconds(seconds);
    }
}

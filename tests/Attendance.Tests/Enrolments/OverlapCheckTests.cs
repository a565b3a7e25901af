using System.Globalization;
using Send.Attendance.Enrolments;
using Send.Attendance.Enrolments.Checks;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Enrolments;

public sealed class OverlapCheckTests
{
    [Theory]
    [InlineData("", "2025-09-01 2025-12-31|2026-01-01", "")]
    [InlineData("", "2026-01-01|2025-09-01 2025-12-31", "")]
    [InlineData("", "2025-09-01 2026-01-01|2026-01-01", "2026-01-01")]
    [InlineData("", "2025-09-01|2026-01-01|2026-03-01", "2026-01-01,2026-03-01")]
    [InlineData("2025-09-01", "2026-01-01", "2026-01-01")]
    [InlineData("2025-09-01", "2025-01-01", "2025-01-01")]
    [InlineData("2025-09-01", "2025-01-01 2025-08-31", "")]
    [InlineData("2025-09-01", "2026-01-01|2025-09-01 2025-12-31", "")]
    [InlineData("2025-09-01 2025-12-31|2026-01-01", "2025-09-01", "2025-09-01")]
    public void Spells_of_a_pupil_at_a_school_follow_each_other_after_the_batch(string held, string batch, string refused) =>
        Assert.Equal(refused, Refused(held, batch));

    // The new end of the first is refused for the sake of the held second, and its old end stays in the way of the third.
    [Fact]
    public void A_held_spell_that_comes_back_because_its_change_was_refused_counts() =>
        Assert.Equal("2025-01-01,2025-05-01", Refused("2025-01-01 2025-06-30|2025-09-01", "2025-01-01 2025-09-30|2025-05-01 2025-05-31"));

    private static string Refused(string held, string batch) => string.Join(
        ",",
        OverlapCheck.Problems([.. Spells(batch)], [.. Spells(held).Select(s => s.KnownFrom(1))]).Keys.Select(s => IsoDay.Write(s.From)).Order(StringComparer.Ordinal));

    private static IEnumerable<Spell> Spells(string text) =>
        from spell in text.Split('|', StringSplitOptions.RemoveEmptyEntries)
        let days = spell.Split(' ').Select(d => DateOnly.Parse(d, CultureInfo.InvariantCulture)).ToArray()
        select new Spell(2, "301", "100001", "a", days[0], days.Length > 1 ? days[1] : null, "7", SenProvision.NoSen, "");
}

using System.Reflection;
using Send.Reporting.Findings;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class ThresholdsTests
{
    private static readonly List<Bound> All =
        [.. typeof(Thresholds).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (Bound)p.GetValue(null)!)];

    [Fact]
    public void Every_threshold_has_a_name_of_its_own_a_unit_and_a_reason()
    {
        Assert.NotEmpty(All);
        Assert.Equal(All.Count, All.Select(b => b.Name).Distinct().Count());
        Assert.All(All, b => Assert.True(b.Unit.Length > 0 && b.Reason.Length > 10 && b.Reason.EndsWith('.'), b.Name));
    }

    [Fact]
    public void Every_threshold_is_repeated_by_a_finding_that_rests_on_it() =>
        Assert.Empty(All.Select(b => b.Name).Except(MainFinding.All.SelectMany(f => f.Rule.Thresholds).Select(t => t.Name)));
}

using System.Text.RegularExpressions;
using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Measures;

public sealed partial class MeasureTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(AttendanceService.Assembly);

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(m => m.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Each_says_what_it_is(string id)
    {
        var measure = Catalogue.Find(id)!;
        Assert.NotEmpty(measure.Title);
        Assert.Matches(@"^[A-Z].{30,}\.$", measure.Definition);
        Assert.True(Enum.IsDefined(measure.Unit));
        Assert.True(Enum.IsDefined(measure.Polarity));
        Assert.True(measure.DefinitionUri is { IsAbsoluteUri: true, Scheme: "https" });
    }

    [Theory, MemberData(nameof(Ids))]
    public void Each_is_evidence_for_a_theme_and_for_none_twice(string id)
    {
        var evidence = Catalogue.Find(id)!.Evidence;
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.True(Enum.IsDefined(e.Theme) && Enum.IsDefined(e.Role)));
        Assert.Distinct(evidence.Select(e => e.Theme));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rate_says_what_is_counted_above_and_below_the_line_and_a_count_does_not(string id)
    {
        var measure = Catalogue.Find(id)!;
        var isRate = measure.Unit is Unit.Percent or Unit.PerHundred or Unit.PerThousand;
        Assert.Equal((isRate, isRate), (measure.Numerator.Length > 0, measure.Denominator.Length > 0));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_kebab_case_and_the_class_is_called_by_it(string id)
    {
        Assert.Matches("^[a-z]+(-[a-z0-9]+)*$", id);
        Assert.Equal(FirstLetters().Replace(id, m => m.Groups[1].Value.ToUpperInvariant()), Catalogue.Find(id)!.GetType().Name);
    }

    [GeneratedRegex("(?:^|-)([a-z0-9])")]
    private static partial Regex FirstLetters();
}

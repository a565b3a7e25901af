using Send.Cli.Sample;
using Send.Cli.Sample.Records;
using Xunit;

namespace Send.Cli.Tests.Sample.Records;

public sealed class RecordFilesTests(SampleFolder sample) : IClassFixture<SampleFolder>
{
    private static readonly SamplePlan Usual = new(SampleFolder.UsualSeed, SampleFolder.Year);

    public static TheoryData<string> Files => [RecordFiles.Enrolments, RecordFiles.Registers, RecordFiles.Exclusions, RecordFiles.Reports, RecordFiles.Episodes];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_area_with_records_has_rows_and_no_two_the_same(string name)
    {
        var areas = sample.Rows(name).GroupBy(r => r["area"], r => string.Join(',', r.Where(c => c.Key is not ("area" or "id" or "school" or "pupil")).Select(c => c.Value))).ToList();
        // Reports name no pupil where there are no other records.
        Assert.Equal(Enumerable.Range(1, name == RecordFiles.Reports ? 30 : 3).Select(i => $"{i:000}"), areas.Select(a => a.Key));
        Assert.Equal(areas.Count, areas.Select(a => string.Join('\n', a)).Distinct().Count());
        Assert.Equal("001", areas[0].Key);
    }

    [Fact]
    public void No_number_is_that_of_a_school_in_England_and_no_pupil_is_at_a_school_of_two_areas()
    {
        var rows = sample.Rows(RecordFiles.Enrolments);
        Assert.All(rows, r => Assert.StartsWith("9", r["school"], StringComparison.Ordinal));
        Assert.All(rows.GroupBy(r => r["school"]), school => Assert.Single(school.Select(r => r["area"]).Distinct()));
        Assert.All(rows.GroupBy(r => r["pupil"]), pupil => Assert.Single(pupil.Select(r => r["area"]).Distinct()));
    }

    [Fact]
    public void Some_pupils_move_between_schools_and_of_some_the_provision_changes_within_the_year()
    {
        var spells = sample.Rows(RecordFiles.Enrolments).GroupBy(r => r["pupil"]).Where(p => p.Count() > 1).ToList();
        Assert.Contains(spells, p => p.Select(r => r["school"]).Distinct().Count() > 1);
        Assert.Contains(spells, p => p.Select(r => r["sen"]).Distinct().Count() > 1);
    }

    [Fact]
    public void Records_of_an_area_are_the_same_however_many_areas_have_some()
    {
        using var one = SampleFolder.Of(Usual with { Areas = 1 });
        foreach (var name in (string[])[RecordFiles.Enrolments, RecordFiles.Registers, RecordFiles.Exclusions])
            Assert.Equal(OfFirst(sample, name), OfFirst(one, name));
    }

    [Fact]
    public void Nothing_is_recorded_after_the_year_it_is_of()
    {
        var days = from name in (string[])[RecordFiles.Registers, RecordFiles.Exclusions, RecordFiles.Reports, RecordFiles.Episodes]
                   from row in sample.Rows(name)
                   from cell in row
                   where cell.Key is "week" or "from" or "to" or "reported" or "reviewed" && cell.Value.Length > 0
                   select cell.Value;
        Assert.All(days, day => Assert.InRange(string.CompareOrdinal(day, "2026-08-31"), int.MinValue, 0));
        Assert.All(days, day => Assert.InRange(string.CompareOrdinal(day, "2025-09-01"), 0, int.MaxValue));
    }

    private static IEnumerable<string> OfFirst(SampleFolder folder, string name) => File.ReadLines(folder.PathOf(name)).Where(line => line.StartsWith("001,", StringComparison.Ordinal));
}

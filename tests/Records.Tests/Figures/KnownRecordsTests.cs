using Send.Measures;
using Send.Records.Figures;
using Send.Records.Storage;
using Xunit;

namespace Send.Records.Tests.Figures;

public sealed class KnownRecordsTests
{
    private static readonly DateOnly Today = new(2025, 11, 3);

    // "moved" was of 2021 and is of 2022 since position 4; the others changed at 1 and 2.
    private static readonly Happening[] Versions = [Version("moved", 1, "2021-10-04", 1), Version("moved", 2, "2022-10-03", 4), Version("other", 1, "2020-10-05", 2), Version("new", 1, "2025-10-06", 3)];

    [Fact]
    public void The_years_of_what_changed_are_measured_before_and_after_the_change_and_those_that_go_on_always()
    {
        Assert.Equal([2021, 2022, 2025], new KnownRecords<Happening>(Versions, measuredAt: 3, all: false).Years(Year, Today));
        Assert.Equal([2025], new KnownRecords<Happening>(Versions, measuredAt: 4, all: false).Years(Year, Today));
        Assert.Equal([2025], new KnownRecords<Happening>(Versions, measuredAt: 4, all: false).Years(Year, Today.AddYears(1)));
        Assert.Equal([2020, 2021, 2022, 2025], new KnownRecords<Happening>(Versions, measuredAt: 4, all: true).Years(Year, Today));
    }

    [Fact]
    public void The_greatest_version_counts_whatever_is_the_latest_now() =>
        Assert.Equal([("moved", 2), ("other", 1), ("new", 1)], new KnownRecords<Happening>(Versions, measuredAt: 3, all: false).Current.Select(e => (e.Id, e.Version)));

    private static IEnumerable<int> Year(Happening happening) => [Period.AcademicYearOf(happening.On)];

    private static Happening Version(string id, int version, string day, long position) => new()
    {
        AreaCode = "301",
        Id = id,
        Version = version,
        Position = position,
        On = IsoDay.Read(day)!.Value,
    };

    private sealed record Happening : VersionedRecord
    {
        public required DateOnly On { get; init; }
    }
}

using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>A school that is not: no school in England has a unique reference number (URN) that begins with 9.</summary>
internal sealed record SampleSchool(string Urn, SchoolPhase Phase, int Pupils)
{
    private const double FewestOfAPhase = 2;

    private static readonly string[] Primary = ["R", "1", "2", "3", "4", "5", "6"];
    private static readonly string[] Secondary = ["7", "8", "9", "10", "11"];
    private static readonly string[] Special = [.. Primary[1..], .. Secondary];

    public IReadOnlyList<string> YearGroups => Phase switch
    {
        SchoolPhase.Primary => Primary,
        SchoolPhase.Secondary => Secondary,
        _ => Special,
    };

    /// <summary>The schools of an area, so many that they have their usual size, and two at least of each phase but special.</summary>
    public static IReadOnlyList<SampleSchool> Of(SampleArea area)
    {
        List<SampleSchool> schools = [];
        foreach (var phase in Sample.Pupils.Phases)
        {
            var pupils = Sample.Pupils.Provisions.Sum(sen => (int)Math.Round(area.Pupils.Of(sen, phase)));
            var count = (int)Math.Max(phase == SchoolPhase.Special ? 1 : FewestOfAPhase, Math.Round(pupils / AttendanceFile.PupilsOfASchool(phase)));
            for (var i = 0; i < count; i++)
                schools.Add(new($"9{area.Area.Code[1..]}{schools.Count + 1:000}", phase, ((i + 1) * pupils / count) - (i * pupils / count)));
        }
        return schools;
    }
}

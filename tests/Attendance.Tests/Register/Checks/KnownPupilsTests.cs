using Google.Protobuf.Collections;
using Send.Attendance.Register.Checks;
using Xunit;

namespace Send.Attendance.Tests.Register.Checks;

public sealed class KnownPupilsTests
{
    [Fact]
    public void However_large_its_schools_a_stream_remembers_so_many_pupils_and_no_more()
    {
        var known = new KnownPupils();
        var pupils = new RepeatedField<string> { Enumerable.Range(0, 2000).Select(p => $"p{p}") };
        for (var school = 0; school < 250; school++)
            known.Add($"{100_000 + school}", pupils, []);
        Assert.InRange(Enumerable.Range(100_000, 250).Count(s => known.Packed($"{s}", pupils) is not null), 1, 100);
        Assert.NotNull(known.Packed("100249", pupils));
    }
}

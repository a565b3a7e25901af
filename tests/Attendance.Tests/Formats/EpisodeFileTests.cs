using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Attendance.Tests.Formats;

public sealed class EpisodeFileTests : IDisposable
{
    private const string Header = "area,id,kind,school,pupil,from,to,reason,outcome,provider,sessions_a_week,review\n";

    private readonly string folder = Directory.CreateTempSubdirectory("send-episodes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_column_is_read_in_the_words_of_the_file()
    {
        Assert.Equal(
            new Episode
            {
                AreaCode = "301",
                Id = "e-1",
                Kind = EpisodeKind.PartTimeTimetable,
                SchoolUrn = "100001",
                Pupil = "p-1",
                StartsOn = "2025-09-15",
                EndsOn = "2025-10-03",
                Reason = EpisodeReason.AwaitingSpecialistPlace,
                Outcome = EpisodeOutcome.FullTimeAtSchool,
                SessionsAWeek = 5,
                ReviewOn = "2025-10-01",
            },
            Read("301,e-1,part-time-timetable,100001,p-1,2025-09-15,2025-10-03,awaiting-specialist-place,full-time-at-school,,5,2025-10-01"));
        Assert.Equal("10001234", Read("301,e-2,alternative-provision,100001,p-1,2025-09-15,,suspension,,10001234,,").Provider);
    }

    [Theory]
    [InlineData("missing-education,,p-1,2025-09-15,,school-application-awaiting-outcome,,,,", EpisodeKind.MissingEducation, EpisodeReason.SchoolApplicationAwaitingOutcome, 0)]
    [InlineData("home-education,,p-1,2025-09-15,,covid-health-concerns,,,,", EpisodeKind.HomeEducation, EpisodeReason.CovidHealthConcerns, 0)]
    [InlineData("truancy,,p-1,2025-09-15,,unspecified,,,0,", (EpisodeKind)(-1), (EpisodeReason)(-1), -1)]
    [InlineData("Missing-Education,,p-1,2025-09-15,,,,,five,", (EpisodeKind)(-1), EpisodeReason.Unspecified, -1)]
    public void A_word_that_is_none_is_given_on_as_what_no_episode_can_have(string row, EpisodeKind kind, EpisodeReason reason, int sessions)
    {
        var read = Read($"301,e-1,{row}");
        Assert.Equal((kind, reason, sessions), (read.Kind, read.Reason, read.SessionsAWeek));
    }

    private Episode Read(string row)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, Header + row + "\n");
        using var file = new CsvFile(path);
        return Assert.Single(new EpisodeFile(file).Read()).Episode;
    }
}

using Send.Attendance.Storage;

namespace Send.Attendance.Episodes;

/// <summary>How long episodes last, in days of the calendar, the first and the last both counted.</summary>
internal static class EpisodeDays
{
    public const int OfAWeek = 7;

    /// <summary>Councils look again at a child who has missed education for so long; DfE's bands of duration have a bound there too.</summary>
    public const int WeeksOfMissingEducation = 4;

    /// <summary>Half a term: the longest for which councils agree to a part-time timetable. DfE says the shortest time necessary.</summary>
    public const int WeeksOfATimetable = 6;

    /// <summary>Whether it went on on a day.</summary>
    public static bool Holds(this Episode episode, DateOnly day) => episode.StartsOn <= day && (episode.EndsOn is not { } end || day <= end);

    /// <summary>Whether any of its days is from one day to another.</summary>
    public static bool Meets(this Episode episode, DateOnly from, DateOnly to) => episode.StartsOn <= to && (episode.EndsOn is not { } end || from <= end);

    /// <summary>Days from its first to its last, or to another where that comes before.</summary>
    public static int DaysBy(this Episode episode, DateOnly day) =>
        (episode.EndsOn is { } end && end < day ? end : day).DayNumber - episode.StartsOn.DayNumber + 1;
}

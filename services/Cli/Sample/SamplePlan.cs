using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>Which sample is asked for. The same plan makes the same bytes.</summary>
/// <param name="Seed">Where chance begins.</param>
/// <param name="Year">The academic year that the sample is of, by the year in which it starts.</param>
/// <param name="Areas">So many areas have records, from the first on; all have figures laid out as published ones.</param>
/// <param name="Pupils">Pupils of each area with records.</param>
/// <param name="Until">The last day of the month up to which health records run, not before the year ends; null where that is the end of the year.</param>
internal sealed record SamplePlan(int Seed, int Year, int Areas = SamplePlan.UsualAreas, int Pupils = SamplePlan.UsualPupils, DateOnly? Until = null)
{
    public const int UsualSeed = 2017;
    public const int UsualAreas = 3;
    public const int UsualPupils = 400;

    /// <summary>The first day for which there is a sample: its codes of attendance are those in force since August 2024.</summary>
    public static DateOnly FirstDay { get; } = new(2025, 9, 1);

    /// <summary>The year before that of the sample, as files of the field write it.</summary>
    public string YearBefore => Text(Year - 1);

    /// <summary>As files of the field write it: 202526.</summary>
    public string AcademicYear => Text(Year);

    /// <summary>The month in which the year ends.</summary>
    public DateOnly LastMonth => new(Year + 1, 8, 1);

    /// <summary>The last day of which there are health records, so that the figures of the last month that is over are not those of waits alone.</summary>
    public DateOnly LastDay => Until ?? LastMonth.AddMonths(1).AddDays(-1);

    /// <summary>The last academic year that had ended by a day, so that no figure of it is yet to come and none is old.</summary>
    public static int YearOn(DateOnly day) => Period.AcademicYearOf(day) - 1;

    /// <summary>The last day of the last month that had ended by a day.</summary>
    public static DateOnly UntilOn(DateOnly day) => day.AddDays(-day.Day);

    public static string Text(int year) => FormattableString.Invariant($"{year}{(year + 1) % 100:00}");

    public override string ToString() => FormattableString.Invariant($"seed {Seed}, {AcademicYear}, {Areas} areas of {Pupils} pupils with records, health records to {LastDay:yyyy-MM-dd}");
}

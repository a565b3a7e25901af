using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Signals;

/// <summary>The records of an area, beside its register, as one academic year's signals see them.</summary>
/// <param name="year">The year in which the academic year starts.</param>
/// <param name="today">The last day of which anything can be known.</param>
/// <param name="roll">Who is on roll where.</param>
/// <param name="exclusions">The versions that count.</param>
/// <param name="episodes">The versions that count.</param>
internal sealed class SignalRecords(int year, DateOnly today, Roll roll, IReadOnlyCollection<Exclusion> exclusions, IReadOnlyCollection<Episode> episodes)
{
    private readonly ILookup<string, Episode> ofPupil = episodes.Where(e => !e.RecordedInError).ToLookup(e => e.Pupil, StringComparer.Ordinal);

    public Period Year { get; } = Period.AcademicYear(year);

    public DateOnly Today => today;

    public Roll Roll => roll;

    /// <summary>Those that start in the year, by pupil and school.</summary>
    public ILookup<(string School, string Pupil), Exclusion> Suspensions { get; } = exclusions
        .Where(e => e.Kind == ExclusionKind.Suspension && e.WithdrawnBecause is null && Period.AcademicYearOf(e.StartsOn) == year)
        .OrderBy(e => e.StartsOn)
        .ToLookup(e => (e.SchoolUrn, e.Pupil));

    /// <summary>What is held, the register apart.</summary>
    public Needs Held =>
        (roll.Spells.Any(s => s.From <= Year.End && (s.To is not { } last || last >= Year.Start)) ? Needs.Enrolments : 0)
        | (Suspensions.Count > 0 ? Needs.Suspensions : 0)
        | HeldOf(episodes);

    /// <summary>What is held of episodes, those that were recorded in error left out.</summary>
    /// <param name="episodes">The versions that count.</param>
    public static Needs HeldOf(IReadOnlyCollection<Episode> episodes) =>
        (episodes.Any(e => !e.RecordedInError) ? Needs.Episodes : 0)
        | (episodes.Any(e => !e.RecordedInError && e.Kind == EpisodeKind.HomeEducation) ? Needs.HomeEducation : 0)
        | (episodes.Any(e => !e.RecordedInError && NamesProvider(e)) ? Needs.ProvidersOffSite : 0);

    /// <summary>Episodes of a pupil, those that were recorded in error left out.</summary>
    public IEnumerable<Episode> Episodes(string pupil) => ofPupil[pupil];

    /// <summary>The provision of a pupil at a school on a day; All where it is not known.</summary>
    public SenProvision SenOn(string school, string pupil, DateOnly day) => roll.On(school, pupil, day)?.Sen ?? SenProvision.All;

    public static bool NamesProvider(Episode episode) => episode is { Kind: EpisodeKind.AlternativeProvision, Provider.Length: > 0 };

    /// <summary>Whether an episode has a day between two days, both of them too.</summary>
    public static bool Meets(Episode episode, DateOnly from, DateOnly to) => episode.StartsOn <= to && (episode.EndsOn is not { } last || last >= from);
}

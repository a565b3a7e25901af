using Send.Measures;
using Send.Observations.Storage;

namespace Send.Records.Figures;

/// <summary>All figures that one kind of records gives of an area in an academic year: a source of its own, replaced as a whole.</summary>
/// <param name="Kind">For instance register.</param>
/// <param name="Title">For instance Attendance registers.</param>
/// <param name="Publisher">Who sent them.</param>
/// <param name="Year">The year in which the academic year starts.</param>
/// <param name="Figures">The figures.</param>
public sealed record RecordSheet(string Kind, string Title, string Publisher, int Year, IReadOnlyCollection<Observation> Figures)
{
    public Source Source { get; } = new()
    {
        Id = $"{Kind}-records-{Period.AcademicYear(Year).Text.Replace('/', '-')}",
        Title = Title,
        Publisher = Publisher,
        Release = Period.AcademicYear(Year).Text,
        Licence = "",
        Grain = Grain.Records,
        Uri = "",
    };
}

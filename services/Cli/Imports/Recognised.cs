using Send.Inspections.Profiles;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Cli.Imports;

/// <summary>A file, the service that it goes to, and how it is read: by a profile of figures or of inspections, or as a file of records.</summary>
internal sealed record Recognised(DomainService Service, Profile? Figures, InspectionProfile? Inspections, RecordFormat? Records = null)
{
    public string ProfileId => Figures?.Id ?? Inspections?.Id ?? Records!.Id;

    public IReadOnlySet<string> Columns() => Figures?.Columns() ?? Inspections?.Columns() ?? Records!.Columns;
}

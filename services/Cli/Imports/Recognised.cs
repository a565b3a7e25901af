using Send.Inspections.Profiles;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>A file, the service that it goes to, and the profile by which it is read: one of figures or one of inspections.</summary>
internal sealed record Recognised(DomainService Service, Profile? Figures, InspectionProfile? Inspections)
{
    public string ProfileId => Figures?.Id ?? Inspections!.Id;

    public IReadOnlySet<string> Columns() => Figures?.Columns() ?? Inspections!.Columns();
}

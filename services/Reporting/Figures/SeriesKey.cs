using Send.Measures.V1;

namespace Send.Reporting.Figures;

/// <summary>What figures must have in common to be compared: everything but the place and the period.</summary>
public sealed record SeriesKey(string MeasureId, SenProvision Sen, SchoolPhase Phase, string Service, PlaceKind Place)
{
    public static SeriesKey Of(Observation o) => new(o.MeasureId, o.SenProvision, o.SchoolPhase, o.Service, o.Place.Kind);
}

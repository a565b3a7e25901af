using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>Figures that can be set side by side over places and periods.</summary>
public readonly record struct SeriesKey(string MeasureId, SenProvision Sen, SchoolPhase Phase, string Service)
{
    public static SeriesKey Of(Observation o) => new(o.MeasureId, o.SenProvision, o.SchoolPhase, o.Service);
}

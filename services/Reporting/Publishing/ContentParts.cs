using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>What every report says, whether it is of one area or of many.</summary>
public static class ContentParts
{
    extension(ReportContent content)
    {
        public IReadOnlyList<SourceState> Sources => content.Area?.Sources ?? content.Many.Counts.Sources;

        public bool IsComplete => content.Area?.Complete ?? content.Many.Counts.Complete;

        public IReadOnlyList<Source> DataSources => content.Area?.DataSources ?? content.Many.DataSources;

        /// <summary>The figures that it shows, in the order of findings; none of a report of many areas.</summary>
        public IEnumerable<Evidence> Evidence => content.Area?.Findings.SelectMany(f => f.Evidence) ?? [];
    }
}

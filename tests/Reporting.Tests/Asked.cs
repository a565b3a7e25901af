using System.Globalization;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Reporting.Answers;
using Send.Reporting.Sources;
using Send.Reporting.V1;

namespace Send.Reporting.Tests;

/// <summary>Asks for findings over observations, without the services between.</summary>
internal static class Asked
{
    public const string Day = "2026-11-23";

    public static Finding Finding(int number, string area, IEnumerable<Observation> observations, string asOf = Day) =>
        Book(observations, asOf).Findings(AreaRegister.England.Find(area)!)[number - 1];

    public static AnswerBook Book(IEnumerable<Observation> observations, string asOf = Day)
    {
        var day = DateOnly.Parse(asOf, CultureInfo.InvariantCulture);
        var all = observations.ToList();
        return new(day, [Answer("attendance", Catalogue.Attendance), Answer("health-access", Catalogue.HealthAccess), Answer("inspections", Catalogue.Inspections)]);

        SourceAnswer Answer(string service, IReadOnlyList<Measure> measures)
        {
            var ids = measures.Select(m => m.Id).ToHashSet();
            List<Observation> own = [.. all.Where(o => ids.Contains(o.MeasureId))];
            return new(service, new(service, day, true, 1, default, measures, own, [.. own.Select(o => o.Source).DistinctBy(s => s.Id)]), null);
        }
    }

    public static Evidence Of(this Finding finding, Measure measure, SenProvision sen = SenProvision.Unspecified) =>
        finding.Evidence.Single(e => e.Observation.MeasureId == measure.Id && e.Observation.SenProvision == sen);

    public static Comparator? Beside(this Evidence evidence, ComparatorKind kind) => evidence.Comparators.SingleOrDefault(c => c.Kind == kind);
}

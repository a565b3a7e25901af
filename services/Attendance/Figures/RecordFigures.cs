using Send.Attendance.Exclusions;
using Send.Attendance.Register.Folding;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>Every measure that can be counted from what was tallied of an area, a period and a SEN provision.</summary>
internal sealed class RecordFigures(MeasureCatalogue measures)
{
    public IEnumerable<Observation> Of(string areaCode, Period period, SenProvision sen, SessionTally sessions) =>
        from measure in measures.All
        where measure is ICountedFromRegister
        select Figure(areaCode, period, sen, measure, ((ICountedFromRegister)measure).Count(sessions), "There was no possible session.");

    public IEnumerable<Observation> Of(string areaCode, Period period, SenProvision sen, ExclusionCounts exclusions) =>
        from measure in measures.All
        where measure is ICountedFromExclusions
        select Figure(areaCode, period, sen, measure, ((ICountedFromExclusions)measure).Count(exclusions), "Nobody is known to be on roll: no enrolments were sent.");

    private static Observation Figure(string areaCode, Period period, SenProvision sen, Measure measure, Fraction fraction, string nobody) => new(
        new(PlaceKind.Area, areaCode, measure.Id),
        new(sen, SchoolPhase.Total, "", period.Text),
        measure.RateOf(fraction.Numerator, fraction.Denominator) is { } rate
            ? new(rate, fraction.Numerator, fraction.Denominator)
            : new(null, null, null, SymbolKind.NobodyCounted, "", nobody));
}

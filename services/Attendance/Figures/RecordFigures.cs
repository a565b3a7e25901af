using Send.Attendance.Register.Folding;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Attendance.Figures;

/// <summary>The figures of an academic year's records: every measure that can be counted from them, for each period and SEN provision.</summary>
internal sealed class RecordFigures(MeasureCatalogue measures)
{
    public IReadOnlyCollection<Observation> Of(AreaRegisterYear register, YearTallies tallies) =>
    [
        .. from counted in tallies.Of(register.Year)
           from measure in measures.All
           where measure is ICountedFromRegister
           let fraction = ((ICountedFromRegister)measure).Count(counted.Tally)
           select new Observation(
               new(PlaceKind.Area, register.AreaCode, measure.Id), new(counted.Sen, SchoolPhase.Total, "", counted.Period.Text), Value(measure, fraction)),
    ];

    private static PointValue Value(Measure measure, Fraction fraction) => measure.RateOf(fraction.Numerator, fraction.Denominator) is { } rate
        ? new(rate, fraction.Numerator, fraction.Denominator)
        : new(null, null, null, SymbolKind.NobodyCounted, "", "There was no possible session.");
}

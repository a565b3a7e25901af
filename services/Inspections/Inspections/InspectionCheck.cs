using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations;
using Inspection = Send.Inspections.Storage.Inspection;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>What an inspection must be to be kept: the area, then the days, then what was found.</summary>
public sealed class InspectionCheck(AreaRegister register, TimeProvider time)
{
    /// <summary>The inspection as it is kept, or why it is refused.</summary>
    public (Inspection? Kept, RowProblem? Refused) Check(Wire wire, long row, string sourceId)
    {
        var today = time.Today();
        var area = register.Find(wire.AreaCode);
        var problem = AreaProblem(wire, area) ?? DaysCheck.Problem(wire, today) ?? FrameworkCheck.Problem(wire) ?? ResultProblem(wire, today);
        return problem is null
            ? (InspectionEntity.Of(wire, area!.Code, sourceId), null)
            : (null, new() { RowNumber = row, Field = problem.Field, Code = problem.Code, Message = problem.Message });
    }

    private FieldViolation? AreaProblem(Wire wire, Area? area)
    {
        if (area is null)
            return ObservationErrors.UnknownArea("area_code", wire.AreaCode, register).Violations[0];
        return (IsoDay.Read(wire.StartedOn) ?? IsoDay.Read(wire.PublishedOn)) switch
        {
            { } day when area.From > day =>
                new("area_code", "area-not-in-being", $"{area.Code} {area.Name} was not in being on {day:yyyy-MM-dd}: its first day was {area.From:yyyy-MM-dd}."),
            { } day when area.To < day => new(
                "area_code", "area-not-in-being",
                $"{area.Code} {area.Name} was not in being on {day:yyyy-MM-dd}: its last day was {area.To:yyyy-MM-dd}. {string.Join(" and ", area.Successors)} took its place."),
            _ => null,
        };
    }

    private static FieldViolation? ResultProblem(Wire wire, DateOnly today) => wire.StatementOfAction is { } statement
        ? StatementCheck.Problem(statement, (IsoDay.Read(wire.StartedOn) ?? IsoDay.Read(wire.PublishedOn))!.Value, today)
        : OutcomeCheck.Problem(wire.Outcome);
}

using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.Inspections.V1.SurveyAnswers;

namespace Send.Inspections.Surveys.Checks;

/// <summary>A round must have its days in their order, and be over.</summary>
internal static class RoundDaysCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today) =>
        FirstDayCheck.Problem("starts_on", wire.StartsOn, today) ?? IsoDay.Read(wire.EndsOn) switch
        {
            null => DayText.Not("ends_on", wire.EndsOn),
            var end when end < IsoDay.Read(wire.StartsOn) => new("ends_on", "ends-before-start", $"The round ended on {IsoDay.Write(end)}, before it started on {wire.StartsOn}."),
            var end when end > today => new("ends_on", "in-the-future", $"{IsoDay.Write(end)} is yet to come. Record the answers when the round is over."),
            _ => null,
        };
}

using Send.Hosting.Errors;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>What the days of an inspection must be: days, in their order, and none that is yet to come.</summary>
internal static class DaysCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today)
    {
        var (started, ended, published) = (IsoDay.Read(wire.StartedOn), IsoDay.Read(wire.EndedOn), IsoDay.Read(wire.PublishedOn));
        return NotADay("started_on", wire.StartedOn)
            ?? NotADay("ended_on", wire.EndedOn)
            ?? (published is null ? Not("published_on", wire.PublishedOn) : null)
            ?? Before("ended_on", ended, started, "ended-before-start", "It ended", "it started")
            ?? Before("published_on", published, started, "published-before-start", "It was published", "it started")
            ?? ToCome("ended_on", ended, today)
            ?? ToCome("published_on", published, today)
            ?? Before("published_on", published, ended, "published-before-end", "It was published", "it ended");
    }

    public static FieldViolation? NotADay(string field, string text) => text.Length > 0 && IsoDay.Read(text) is null ? Not(field, text) : null;

    public static FieldViolation? Before(string field, DateOnly? day, DateOnly? earlier, string code, string what, string than) => day < earlier
        ? new(field, code, $"{what} on {IsoDay.Write(day)}, before {than} on {IsoDay.Write(earlier)}.")
        : null;

    public static FieldViolation? ToCome(string field, DateOnly? day, DateOnly today) => day > today
        ? new(field, "in-the-future", $"{IsoDay.Write(day)} is yet to come.")
        : null;

    public static FieldViolation Not(string field, string text) => new(field, "not-a-day", $"'{text}' is no day. Write it as 2026-03-31.");
}

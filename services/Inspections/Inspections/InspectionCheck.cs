using System.Globalization;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Period = Send.Measures.Period;
using Wire = Send.Inspections.V1.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>What an inspection must be to be kept.</summary>
public sealed class InspectionCheck(AreaRegister register, TimeProvider time)
{
    private static readonly DateOnly FirstOf2016 = new(2016, 5, 1);
    private static readonly DateOnly LastOf2016 = new(2022, 12, 31);
    private static readonly DateOnly FirstOf2023 = new(2023, 1, 1);

    /// <summary>The inspection as it is kept, or why it is refused.</summary>
    public (Storage.Inspection? Kept, RowProblem? Refused) Check(Wire wire, long row, string sourceId)
    {
        var started = Day(wire.StartedOn);
        var ended = Day(wire.EndedOn);
        var published = Day(wire.PublishedOn);
        var area = register.Find(wire.AreaCode);
        var problem = AreaProblem(wire, area, started.Day ?? published.Day)
            ?? DateProblem(wire, started, ended, published)
            ?? ResultProblem(wire);
        if (problem is not var (field, code, message))
            return (InspectionEntity.Of(wire, area!.Code, started.Day, ended.Day, published.Day!.Value, sourceId), null);
        return (null, new() { RowNumber = row, Field = field, Code = code, Message = message });
    }

    internal static (DateOnly? Day, bool Valid) Day(string text) => text.Length == 0
        ? (null, true)
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, true) : (null, false);

    private static (string, string, string)? AreaProblem(Wire wire, Area? area, DateOnly? day) => area switch
    {
        null => ("area_code", "unknown-area", $"'{wire.AreaCode}' is no code of an area that the register knows. Give a 3-digit or ONS code."),
        _ when day is { } d && !area.ExistedIn(Period.Month(d.Year, d.Month)) =>
            ("area_code", "area-not-in-being", $"{area.Code} {area.Name} was not in being on {d:yyyy-MM-dd}."),
        _ => null,
    };

    private (string, string, string)? DateProblem(
        Wire wire, (DateOnly? Day, bool Valid) started, (DateOnly? Day, bool Valid) ended, (DateOnly? Day, bool Valid) published)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var first = started.Day ?? published.Day;
        return (started, ended, published) switch
        {
            ({ Valid: false }, _, _) => ("started_on", "not-a-day", $"'{wire.StartedOn}' is no day. Write it as 2026-03-31."),
            (_, { Valid: false }, _) => ("ended_on", "not-a-day", $"'{wire.EndedOn}' is no day. Write it as 2026-03-31."),
            (_, _, { Valid: false } or { Day: null }) => ("published_on", "not-a-day", $"'{wire.PublishedOn}' is no day. Write the day of publication as 2026-03-31."),
            ({ Day: { } s }, { Day: { } e }, _) when e < s => ("ended_on", "ended-before-start", $"It ended on {e:yyyy-MM-dd}, before it started on {s:yyyy-MM-dd}."),
            ({ Day: { } s }, _, { Day: { } p }) when p < s => ("published_on", "published-before-start", $"It was published on {p:yyyy-MM-dd}, before it started on {s:yyyy-MM-dd}."),
            (_, _, { Day: { } p }) when p > today => ("published_on", "in-the-future", $"It was published on {p:yyyy-MM-dd}, which is yet to come."),
            _ when wire.Framework == Framework._2016 && (first < FirstOf2016 || first > LastOf2016) =>
                ("framework", "framework-not-in-force", $"The framework of 2016 was in force from May 2016 to 2022, not on {first:yyyy-MM-dd}."),
            _ when wire.Framework == Framework._2023 && first < FirstOf2023 =>
                ("framework", "framework-not-in-force", $"The framework of 2023 has been in force since January 2023, not on {first:yyyy-MM-dd}."),
            _ => null,
        };
    }

    private static (string, string, string)? ResultProblem(Wire wire) => wire switch
    {
        { Framework: Framework.Unspecified } => ("framework", "no-framework", "The inspection does not say under which framework it was. Give FRAMEWORK_2016 or FRAMEWORK_2023."),
        { Framework: Framework._2016, StatementOfAction: null } => ("statement_of_action", "wrong-framework", "An inspection under the framework of 2016 says whether a written statement of action is required, and has no outcome of 2023."),
        { Framework: Framework._2023, Outcome: null } => ("outcome", "wrong-framework", "An inspection under the framework of 2023 has one of its outcomes, and no written statement of action."),
        { StatementOfAction: { } s } => StatementProblem(s),
        { Outcome: { } o } => OutcomeProblem(o),
        _ => null,
    };

    private static (string, string, string)? StatementProblem(StatementOfAction s) => s switch
    {
        { HasSignificantWeaknesses: true, SignificantWeaknesses: < 0 } => ("statement_of_action.significant_weaknesses", "negative-count", $"There cannot be {s.SignificantWeaknesses} significant weaknesses."),
        { Required: false, HasSignificantWeaknesses: true, SignificantWeaknesses: > 0 } => ("statement_of_action.significant_weaknesses", "weaknesses-without-statement", "Significant weaknesses are given although no written statement of action is required."),
        { Required: false, Revisit: not null } => ("statement_of_action.revisit", "revisit-without-statement", "A revisit is given although no written statement of action is required."),
        { Revisit: { } r } when Day(r.StartedOn) is { Valid: false } or { Day: null } => ("statement_of_action.revisit.started_on", "not-a-day", $"'{r.StartedOn}' is no day. Write it as 2026-03-31."),
        { Revisit: { } r } when !Day(r.PublishedOn).Valid => ("statement_of_action.revisit.published_on", "not-a-day", $"'{r.PublishedOn}' is no day. Write it as 2026-03-31."),
        { Revisit: { } r } when r.WeaknessesProgressed < 0 || r.WeaknessesNotProgressed < 0 => ("statement_of_action.revisit", "negative-count", "A number of weaknesses cannot be below 0."),
        { Revisit: { } r, HasSignificantWeaknesses: true } when r.WeaknessesProgressed + r.WeaknessesNotProgressed > s.SignificantWeaknesses =>
            ("statement_of_action.revisit", "more-weaknesses-than-there-are", $"The revisit speaks of {r.WeaknessesProgressed + r.WeaknessesNotProgressed} weaknesses, the statement of {s.SignificantWeaknesses}."),
        _ => null,
    };

    private static (string, string, string)? OutcomeProblem(OutcomeOf2023 o) => o switch
    {
        { Outcome: Outcome.Unspecified, UnreadBecause: "" } => ("outcome.outcome", "no-outcome", "The inspection has no outcome. Where it could not be read, say so in unread_because."),
        { Outcome: not Outcome.Unspecified, UnreadBecause: not "" } => ("outcome.unread_because", "outcome-read-and-not", "The outcome is given and is said not to have been read."),
        { Outcome: not Outcome.WidespreadFailings, PriorityActions.Count: > 0 } => ("outcome.priority_actions", "priority-actions-without-failings", "Areas for priority action go with widespread and/or systemic failings only."),
        { HasNextInspectionMonths: true, NextInspectionMonths: <= 0 } => ("outcome.next_inspection_months", "negative-count", $"The next inspection cannot be in {o.NextInspectionMonths} months."),
        _ => null,
    };
}

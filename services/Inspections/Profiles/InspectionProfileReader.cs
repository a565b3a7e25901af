using System.Globalization;
using Send.Inspections.V1;
using Send.Observations.Profiles;

namespace Send.Inspections.Profiles;

/// <summary>Reads a published list by its profile.</summary>
public sealed class InspectionProfileReader
{
    private readonly InspectionProfile profile;
    private readonly CsvFile file;

    /// <exception cref="ProfileException">The file lacks a column that the profile names.</exception>
    public InspectionProfileReader(InspectionProfile profile, CsvFile file)
    {
        (this.profile, this.file) = (profile, file);
        var missing = profile.Columns().Where(c => file.Find(c) is null).ToList();
        if (missing.Count > 0)
            throw new ProfileException("missing-column", $"{file.Name} has no column {string.Join(", ", missing.Select(m => $"'{m}'"))}, which profile {profile.Id} needs.");
    }

    public IEnumerable<InspectionRowOutcome> Read()
    {
        while (file.Read())
            yield return ReadRow();
    }

    private InspectionRowOutcome ReadRow()
    {
        if (file.WrongWidth is { } ragged)
            return new(null, ragged);
        try
        {
            var inspection = new Inspection
            {
                AreaCode = Cell(profile.Area),
                Framework = profile.Framework == 2016 ? Framework._2016 : Framework._2023,
                StartedOn = Day(profile.StartedOn),
                EndedOn = profile.EndedOn is { } ended ? Day(ended) : "",
                PublishedOn = Day(profile.PublishedOn),
            };
            if (profile.Statement is { } statement)
                inspection.StatementOfAction = Statement(statement);
            else
                inspection.Outcome = Outcome(profile.Outcome!);
            return new(new() { RowNumber = file.Row, Inspection = inspection }, null);
        }
        catch (WrongCell e)
        {
            return new(null, new() { RowNumber = file.Row, Field = e.Column, Code = e.Code, Message = e.Message });
        }
    }

    private StatementOfAction Statement(StatementRule rule)
    {
        var statement = new StatementOfAction { Required = Value(rule.Required) == "yes" };
        if (Count(rule.Weaknesses) is { } weaknesses)
            statement.SignificantWeaknesses = weaknesses;
        if (Day(rule.RevisitStartedOn) is { Length: > 0 } revisited)
        {
            statement.Revisit = new()
            {
                StartedOn = revisited,
                PublishedOn = Day(rule.RevisitPublishedOn),
                Progress = Value(rule.Progress) switch { "all" => Progress.All, "some" => Progress.Some, "none" => Progress.None, _ => Progress.Unspecified },
                WeaknessesProgressed = Count(rule.Progressed) ?? 0,
                WeaknessesNotProgressed = Count(rule.NotProgressed) ?? 0,
            };
        }
        return statement;
    }

    private OutcomeOf2023 Outcome(OutcomeRule rule)
    {
        var grade = Value(rule.Grade);
        var outcome = grade.Length == 0
            ? new OutcomeOf2023 { UnreadBecause = rule.UnreadBecause }
            : new OutcomeOf2023 { Outcome = (Outcome)int.Parse(grade, CultureInfo.InvariantCulture) };
        if (Value(rule.NextInspection) is { Length: > 0 } months)
            outcome.NextInspectionMonths = int.Parse(months, CultureInfo.InvariantCulture);
        return outcome;
    }

    private string Cell(string column) => file[file.Find(column)!.Value].Trim();

    private string Day(string column)
    {
        var text = Cell(column);
        if (profile.NoDate.Contains(text))
            return "";
        return DateTime.TryParseExact(text, [.. profile.DateFormats], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new WrongCell(column, "not-a-day", $"'{text}' is no day written {string.Join(" or ", profile.DateFormats)}.");
    }

    private int? Count(string column) => Cell(column) switch
    {
        "" => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            && count is >= 0 and <= int.MaxValue && double.IsInteger(count) => (int)count,
        var text => throw new WrongCell(column, "not-a-number", $"'{text}' is no whole number."),
    };

    private string Value(ValueRule rule) => rule.Values!.TryGetValue(Cell(rule.Column!), out var known)
        ? known
        : throw new WrongCell(rule.Column!, "unknown-value", $"'{Cell(rule.Column!)}' is not one of {string.Join(", ", rule.Values.Keys.Select(v => $"'{v}'"))}.");

    private sealed class WrongCell(string column, string code, string message) : Exception(message)
    {
        public string Column { get; } = column;

        public string Code { get; } = code;
    }
}

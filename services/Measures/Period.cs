using System.Globalization;

namespace Send.Measures;

/// <summary>
/// The time over which a figure is counted. Written <c>2024/25</c>, <c>2024/25 spring</c>, <c>2023-10</c> or <c>year to 2023-08</c>.
/// </summary>
public sealed record Period
{
    private const string RollingPrefix = "year to ";

    private Period(string text, PeriodKind kind, DateOnly start, DateOnly end) => (Text, Kind, Start, End) = (text, kind, start, end);

    /// <summary>The period as it is written.</summary>
    public string Text { get; }

    /// <summary>What kind of period it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>First day.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day.</summary>
    public DateOnly End { get; }

    /// <summary>The academic year that starts on 1 September of a year.</summary>
    public static Period AcademicYear(int startYear) =>
        new(YearText(startYear), PeriodKind.AcademicYear, new(startYear, 9, 1), new(startYear + 1, 8, 31));

    /// <summary>The year in which the academic year of a day starts: that of its 1 September.</summary>
    public static int AcademicYearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    /// <summary>A term of the academic year that starts on 1 September of a year.</summary>
    public static Period OfTerm(int startYear, Term term)
    {
        var (first, last) = TermDates.Of(startYear, term);
        var name = term switch { Term.Autumn => "autumn", Term.Spring => "spring", _ => "summer" };
        return new($"{YearText(startYear)} {name}", PeriodKind.Term, first, last);
    }

    /// <summary>A calendar month.</summary>
    public static Period Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), PeriodKind.Month, first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The twelve months that end with a month.</summary>
    public static Period YearTo(int year, int month)
    {
        var next = new DateOnly(year, month, 1).AddMonths(1);
        var text = RollingPrefix + next.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return new(text, PeriodKind.RollingYear, next.AddYears(-1), next.AddDays(-1));
    }

    /// <summary>Reads a period as it is written; null where it is none.</summary>
    public static Period? Parse(string text)
    {
        if (text.StartsWith(RollingPrefix, StringComparison.Ordinal))
            return ParseMonth(text[RollingPrefix.Length..]) is var (year, month) ? YearTo(year, month) : null;
        if (ParseMonth(text) is var (y, m))
            return Month(y, m);
        return text.Length >= 7 && ParseYear(text[..7]) is { } start ? InYear(start, text[7..]) : null;
    }

    /// <summary>Whole months from the end of the period to a day; 0 where it had not ended.</summary>
    public int MonthsBefore(DateOnly day)
    {
        var next = End.AddDays(1);
        var months = ((day.Year - next.Year) * 12) + day.Month - next.Month - (day.Day < next.Day ? 1 : 0);
        return Math.Max(0, months);
    }

    /// <summary>First and last day of the academic year in which the period starts.</summary>
    internal (DateOnly First, DateOnly Last) WholeYear =>
        (new(YearOfStart, 9, 1), new(YearOfStart + 1, 8, 31));

    private int YearOfStart => AcademicYearOf(Start);

    /// <summary>The same period a year before.</summary>
    public Period YearBefore() => Kind switch
    {
        PeriodKind.AcademicYear => AcademicYear(Start.Year - 1),
        PeriodKind.Month => Month(Start.Year - 1, Start.Month),
        PeriodKind.RollingYear => YearTo(End.Year - 1, End.Month),
        _ => InYear(int.Parse(Text.AsSpan(0, 4), CultureInfo.InvariantCulture) - 1, Text[7..])!,
    };

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string YearText(int startYear) => $"{startYear:0000}/{(startYear + 1) % 100:00}";

    private static Period? InYear(int startYear, string part) => part switch
    {
        "" => AcademicYear(startYear),
        " autumn" => OfTerm(startYear, Term.Autumn),
        " spring" => OfTerm(startYear, Term.Spring),
        " summer" => OfTerm(startYear, Term.Summer),
        _ => null,
    };

    private static int? ParseYear(string text) =>
        text[4] == '/' && IsYear(text.AsSpan(0, 4), out var start) && text == YearText(start) ? start : null;

    private static (int Year, int Month)? ParseMonth(string text) =>
        text.Length == 7 && text[4] == '-' && IsYear(text.AsSpan(0, 4), out var year)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? (year, month) : null;

    private static bool IsYear(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1990 and <= 2100;
}

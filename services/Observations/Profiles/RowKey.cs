using System.Globalization;
using Send.Measures.V1;
using Period = Send.Measures.Period;

namespace Send.Observations.Profiles;

/// <summary>Reads of a row what its figures are of: place, period, SEN provision, phase and service.</summary>
internal sealed class RowKey(Profile profile, CsvFile file)
{
    private readonly int[] placeColumns = [.. profile.Place.Columns.Select(c => file.Find(c)!.Value)];
    private readonly Dictionary<string, string>? placeNames =
        profile.Place.Names is { } names ? new(names, StringComparer.OrdinalIgnoreCase) : null;

    private readonly int periodColumn = file.Find(profile.Period.Column)!.Value;
    private readonly ValueReader? terms = ValueReader.Of(profile.Period.Terms, file);
    private readonly Dictionary<(string, string), string> periods = [];
    private readonly ValueReader? sen = ValueReader.Of(profile.Sen, file);
    private readonly ValueReader? phase = ValueReader.Of(profile.Phase, file);
    private readonly int? service = profile.Service is { } column ? file.Find(column) : null;

    private string Format => profile.Period.Format ?? "yyyy-MM";

    /// <exception cref="RefusedRow">One of them cannot be read.</exception>
    public ImportRow Read() => new()
    {
        RowNumber = file.Row,
        PlaceKind = (PlaceKind)profile.Place.Kind,
        PlaceCode = Place(),
        Period = ReadPeriod(),
        SenProvision = (SenProvision)(Measures.SenProvisionCode.Parse(sen?.Read() ?? "") ?? 0),
        SchoolPhase = (SchoolPhase)(Measures.SchoolPhaseName.Parse(phase?.Read() ?? "") ?? 0),
        Service = service is { } s ? file[s] : "",
    };

    private string Place()
    {
        foreach (var column in placeColumns)
        {
            if (file[column] is { Length: > 0 } code)
                return placeNames is not null && placeNames.TryGetValue(code, out var known) ? known : code;
        }
        throw new RefusedRow(file.Row, profile.Place.Columns[0], "no-place", $"The row names no place in {string.Join(" or ", profile.Place.Columns)}.");
    }

    private string ReadPeriod()
    {
        var (text, term) = (file[periodColumn], terms?.Read() ?? "year");
        if (!periods.TryGetValue((text, term), out var period))
            periods[(text, term)] = period = Parse(text, term)?.Text ?? throw NoPeriod(text, term);
        return period;
    }

    private Period? Parse(string text, string term)
    {
        if (profile.Period.Form == PeriodForm.AcademicYear)
            return AcademicYear(text, term);
        if (!DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        return profile.Period.Form == PeriodForm.Month ? Period.Month(day.Year, day.Month) : Period.YearTo(day.Year, day.Month);
    }

    private static Period? AcademicYear(string text, string term)
    {
        var year = text.Length == 6 ? $"{text[..4]}/{text[4..]}" : text;
        return Period.Parse(term == "year" ? year : $"{year} {term}");
    }

    private RefusedRow NoPeriod(string text, string term) => new(
        file.Row, profile.Period.Column, "unknown-period", $"{Quote.Of(text)}{(terms is null ? "" : $" with term '{term}'")} is no {profile.Period.Form switch
        {
            PeriodForm.AcademicYear => "academic year such as 202425",
            _ => $"date written {Format}",
        }}.");
}

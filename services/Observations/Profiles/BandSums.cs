using Send.Measures;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;

namespace Send.Observations.Profiles;

/// <summary>Sums numerators and denominators over rows that differ in one column, for instance bands of waiting time.</summary>
internal sealed class BandSums(Profile profile, CsvFile file, CellReader cells, MeasureCatalogue measures)
{
    private readonly List<(RowMatch Match, MeasureRule Rule, Measure Measure)> rules =
        [.. profile.Measures.Where(m => m.Bands is not null).Select(m => (new RowMatch(m.When, file), m, measures.Find(m.Measure)!))];

    private readonly Dictionary<ImportRow, Sum> sums = [];
    private readonly HashSet<string> passed = [];
    private string? current;

    /// <summary>Adds the row that was read last to its sums. Where the file has its periods in order, the first row of one gives out the sums of the one before.</summary>
    /// <returns>Whether it belongs to any.</returns>
    /// <exception cref="RefusedRow">The row is of a period that was given out already.</exception>
    public bool Add(ImportRow key, List<ImportRow> figures, List<RowProblem> problems)
    {
        if (rules.Count == 0)
            return false;
        Pass(key.Period, figures, problems);
        var known = false;
        foreach (var (match, rule, measure) in rules)
        {
            var bands = rule.Bands!;
            var band = file[file.Find(bands.Column)!.Value];
            if (!match.Holds() || !(bands.Denominator.Contains(band) || bands.Numerator.Contains(band)))
                continue;
            known = true;
            try
            {
                var sumKey = new ImportRow(key) { RowNumber = 0, MeasureId = rule.Measure };
                if (!sums.TryGetValue(sumKey, out var sum))
                    sums[sumKey] = sum = new(file.Row, rule, measure);
                sum.Add(band, cells.Cell(bands.Value), file.Row);
            }
            catch (RefusedRow e)
            {
                problems.Add(e.Problem);
            }
        }
        return known;
    }

    /// <summary>Gives out all sums.</summary>
    public RowOutcome Flush(long row)
    {
        List<ImportRow> figures = [];
        List<RowProblem> problems = [];
        Flush(figures, problems);
        return new(row) { Figures = figures, Problems = problems };
    }

    private void Flush(List<ImportRow> figures, List<RowProblem> problems)
    {
        foreach (var (key, sum) in sums)
            sum.Close(new(key) { RowNumber = sum.FirstRow }, figures, problems);
        sums.Clear();
    }

    private void Pass(string period, List<ImportRow> figures, List<RowProblem> problems)
    {
        if (!profile.PeriodsInOrder || period == current)
            return;
        if (passed.Contains(period))
            throw new RefusedRow(file.Row, profile.Period.Column, "out-of-order", $"{period} was complete already: profile {profile.Id} says that all rows of a period stand together.");
        Flush(figures, problems);
        if (current is not null)
            passed.Add(current);
        current = period;
    }

    private sealed class Sum(long firstRow, MeasureRule rule, Measure measure)
    {
        private readonly Dictionary<string, long> seen = [];
        private double numerator;
        private double denominator;
        private Symbol? unknown;

        public long FirstRow => firstRow;

        public void Add(string band, (double Value, Symbol? Symbol) cell, long row)
        {
            if (!seen.TryAdd(band, row))
                throw new RefusedRow(row, rule.Bands!.Column, "duplicate-row", $"Row {seen[band]} has the same place, period, service and {rule.Bands!.Column} {Quote.Of(band)}. The first is kept.");
            unknown ??= cell.Symbol;
            numerator += rule.Bands!.Numerator.Contains(band) ? cell.Value : 0;
            denominator += rule.Bands!.Denominator.Contains(band) ? cell.Value : 0;
        }

        public void Close(ImportRow row, List<ImportRow> figures, List<RowProblem> problems)
        {
            var missing = rule.Bands!.Denominator.Union(rule.Bands!.Numerator).Where(b => !seen.ContainsKey(b)).ToList();
            if (missing.Count > 0)
                problems.Add(new() { RowNumber = firstRow, Field = rule.Bands!.Column, Code = "incomplete-sum", Message = $"{rule.Measure} cannot be summed: no row with {rule.Bands!.Column} {Quote.All(missing)}." });
            else
                figures.Add(unknown is not null ? CellReader.With(row, unknown) : CellReader.Rate(row, measure, numerator, denominator));
        }
    }
}

using Send.Measures;
using Send.Measures.V1;

namespace Send.Observations.Profiles;

/// <summary>Reads a file by a profile.</summary>
public sealed class ProfileReader
{
    private readonly CsvFile file;
    private readonly RowKey key;
    private readonly CellReader cells;
    private readonly List<(RowMatch Match, string Because)> ignored;
    private readonly List<(RowMatch Match, MeasureRule Rule, Measures.Measure Measure)> figures;
    private readonly BandSums bands;

    /// <exception cref="ProfileException">The file lacks a column that the profile names.</exception>
    public ProfileReader(Profile profile, CsvFile file, MeasureCatalogue measures)
    {
        var missing = profile.Columns().Where(c => file.Find(c) is null).ToList();
        if (missing.Count > 0)
            throw new ProfileException("missing-column", $"{file.Name} has no column {file.Missing(missing)}, which profile {profile.Id} needs.");
        this.file = file;
        key = new(profile, file);
        cells = new(file, profile.Symbols);
        ignored = [.. profile.Ignore.Select(i => (new RowMatch(i.When, file), i.Because))];
        figures = [.. profile.Measures.Where(m => m.Bands is null).Select(m => (new RowMatch(m.When, file), m, measures.Find(m.Measure)!))];
        bands = new(profile, file, cells, measures);
    }

    /// <summary>What comes of each row; figures that are summed over rows come where their last row can be known to have passed.</summary>
    public IEnumerable<RowOutcome> Read()
    {
        while (file.Read())
            yield return ReadRow();
        yield return bands.Flush(file.Row);
    }

    private RowOutcome ReadRow()
    {
        if (file.WrongWidth is { } ragged)
            return new(file.Row) { Problems = [ragged] };
        foreach (var (match, because) in ignored)
        {
            if (match.Holds())
                return new(file.Row) { IgnoredBecause = because };
        }
        try
        {
            return Figures(key.Read());
        }
        catch (RefusedRow e)
        {
            return Refused(e);
        }
    }

    private RowOutcome Figures(ImportRow place)
    {
        List<ImportRow> found = [];
        List<RowProblem> problems = [];
        var known = bands.Add(place, found, problems);
        foreach (var (match, rule, measure) in figures)
        {
            if (!match.Holds())
                continue;
            known = true;
            try
            {
                found.Add(cells.Fill(new(place) { MeasureId = rule.Measure }, rule, measure));
            }
            catch (RefusedRow e)
            {
                problems.Add(e.Problem);
            }
        }
        if (!known)
            problems.Add(new() { RowNumber = file.Row, Field = "row", Code = "unknown-figure", Message = "The profile says of this row neither which measure it is nor why it is left out." });
        return new(file.Row) { Figures = found, Problems = OfEachCell(problems) };
    }

    /// <summary>Several figures may rest on one bad cell, which is told of once.</summary>
    private static IReadOnlyList<RowProblem> OfEachCell(List<RowProblem> problems) => problems.Count < 2 ? problems : [.. problems.Distinct()];

    private static RowOutcome Refused(RefusedRow e) => new(e.Problem.RowNumber) { Problems = [e.Problem] };
}

using Send.Reporting.Answers;
using Send.Reporting.Findings;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>Works out what a report says.</summary>
public sealed class Contents(AnswerBooks books, GetNationalFindings national)
{
    public async Task<ReportContent> Of(Scope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var content = new ReportContent { Scope = scope.Wire, ScopeName = scope.Name, AsOf = Day.Write(asOf), RulesVersion = Rules.Version };
        if (scope.Wire.ScopeCase == ReportScope.ScopeOneofCase.AreaCode)
            content.Area = (await books.Open(asOf, cancellationToken)).Of(scope.Areas[0]);
        else
            content.Many = await Many(scope, asOf, cancellationToken);
        return content;
    }

    private async Task<ManyAreas> Many(Scope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        while (true)
        {
            var counts = await national.Handle(new() { Areas = scope.Wire.Areas, AsOf = Day.Write(asOf) }, cancellationToken);
            var book = await books.Open(asOf, cancellationToken);
            // An import between the two would let the counts and the verdicts speak of different figures.
            if (Held(counts.Sources).SequenceEqual(Held(book.Sources)))
                return Many(scope, counts, book.Book);
        }
    }

    private static IEnumerable<(string, bool, long, bool)> Held(IEnumerable<SourceState> sources) =>
        sources.Select(s => (s.Service, s.HasRevision, s.Revision, s.Answered));

    private static ManyAreas Many(Scope scope, GetNationalFindingsResponse counts, AnswerBook book) => new()
    {
        Counts = counts,
        Areas = { scope.Areas.Select(a => new AreaVerdicts { AreaCode = a.Code, AreaName = a.Name, Verdicts = { book.Findings(a).Select(f => f.Verdict) } }) },
        DataSources = { book.DataSources(scope.Areas.SelectMany(book.Findings)) },
    };
}

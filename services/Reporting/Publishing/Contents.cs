using Send.Reporting.Answers;
using Send.Reporting.Areas;
using Send.Reporting.Findings;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>Works out what a report says, all of it from one book.</summary>
public sealed class Contents(AnswerBooks books)
{
    public async Task<ReportContent> Of(Scope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var book = await books.Open(asOf, cancellationToken);
        var content = new ReportContent { Scope = scope.Wire, ScopeName = scope.Name, AsOf = Day.Write(asOf), RulesVersion = Rules.Version };
        if (scope.Wire.ScopeCase == ReportScope.ScopeOneofCase.AreaCode)
            content.Area = book.Of(scope.Areas[0]);
        else
            content.Many = Many(scope, book);
        return content;
    }

    private static ManyAreas Many(Scope scope, OpenBook book) => new()
    {
        Counts = GetNationalFindings.Of(new SelectedAreas(scope.Name, scope.Areas), book),
        Areas = { scope.Areas.Select(a => new AreaVerdicts { AreaCode = a.Code, AreaName = a.Name, Verdicts = { book.Book.Findings(a).Select(f => f.Verdict) } }) },
        DataSources = { book.Book.DataSources(scope.Areas.SelectMany(book.Book.Findings)) },
    };
}

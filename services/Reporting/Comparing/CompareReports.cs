using Send.Hosting.Errors;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>What changed from one report to another of the same scope.</summary>
public sealed class CompareReports(ReadReport read)
{
    public async Task<CompareReportsResponse> Handle(CompareReportsRequest request, CancellationToken cancellationToken)
    {
        var from = await read.Of("from_id", request.FromId, cancellationToken);
        var to = await read.Of("to_id", request.ToId, cancellationToken);
        return from.Content.Scope.Equals(to.Content.Scope)
            ? Of(from, to)
            : throw new ServiceException(ReportingErrors.DifferentScopes(from.Report, to.Report));
    }

    private static CompareReportsResponse Of(PublishedReport from, PublishedReport to)
    {
        var changes = new CompareReportsResponse
        {
            From = from.Report,
            To = to.Report,
            RulesChanged = from.Content.RulesVersion != to.Content.RulesVersion,
            Verdicts = { VerdictChanges.Between(from.Content, to.Content) },
            Counts = { CountChanges.Between(from.Content, to.Content) },
            Figures = { FigureChanges.Between(from.Content, to.Content) },
        };
        changes.Text = ChangeText.Of(changes);
        return changes;
    }
}

using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Measures;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>
/// Keeps the report of an inspection that a file has, inside the context's transaction. What was published or withdrawn here, or is being
/// drafted, is not overwritten: that is noted and not refused, or a person's change would stop every later file that is strict.
/// </summary>
internal sealed class KeepReport(InspectionsContext context, RecordVersions<InspectionReport> versions, RecordRules<InspectionReport> rules)
{
    public async Task<KeptReport> Handle(InspectionReport report, CancellationToken cancellationToken)
    {
        var history = await versions.History(report.AreaCode, report.Id, cancellationToken);
        var held = new ReportStanding(history);
        if (held.Published is { } same && rules.SayTheSame(same, report) && held.Draft is null)
            return new(Changed: false);
        if (LeftAlone(held, report, history) is { } why)
            return new(Changed: false, Note: why);
        var against = await rules.Against(context, report.AreaCode, [report], cancellationToken);
        if (against(report) is { } wrong)
            return new(Changed: false, Wrong: wrong);
        await versions.Add(report, history is [.., var latest] ? latest : null, VersionCause.Imported, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return new(Changed: true, Note: LeftOut(held.Published, report));
    }

    private FieldViolation? LeftAlone(ReportStanding held, InspectionReport report, IReadOnlyList<InspectionReport> history) => held switch
    {
        { Draft: not null } => new("id", "draft-in-hand", "A draft of this report is in hand here, and it is left as it is."),
        { Published.Cause: VersionCause.Published } => new("id", "published-here", "It was published here, and is left as it is."),
        _ when history.Any(v => held.WithdrawalOf(v) is not null && rules.SayTheSame(v, report)) => new(
            "id", "withdrawn-here", "A report with these very judgements was withdrawn here, and stays so."),
        _ => null,
    };

    /// <summary>A file has the whole report, so that it is kept as sent; a theme may have been forgotten all the same.</summary>
    private static FieldViolation? LeftOut(InspectionReport? before, InspectionReport report)
    {
        List<Theme> left = [.. (before?.Judgements ?? []).Select(j => j.Theme).Except(report.Judgements.Select(j => j.Theme)).Order()];
        return left.Count == 0 ? null : new(
            "theme", "themes-left-out",
            $"The report that this one supersedes judged {string.Join(", ", left.Select(Words.Of<Theme>))} too, of which the file has no row. It is kept as sent, without them. Send all rows of the inspection where they were left out by mistake.");
    }
}

/// <summary>What became of a report.</summary>
/// <param name="Changed">Whether it was kept as a new version.</param>
/// <param name="Note">What is to be said of it though it is not wrong; null where nothing is.</param>
/// <param name="Wrong">Why it is refused; null where it is not.</param>
internal sealed record KeptReport(bool Changed, FieldViolation? Note = null, FieldViolation? Wrong = null);

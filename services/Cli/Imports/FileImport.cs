using Send.Cli.Connections;
using Send.Inspections.Profiles;
using Send.Inspections.V1;
using Send.Measures.V1;
using Send.Observations.Imports;
using Send.Observations.Imports.Checks;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Reads a file by its profile and sends it to its service as one batch.</summary>
internal sealed class FileImport(
    Connection connection, bool strict, RefusedRows? errors, Action<double> progress, Func<ProfileSource, ProfileSource>? release = null, bool again = false)
{
    private const int RowsPerMessage = 1000;
    private readonly BatchIds ids = new(connection, again);

    public async Task<ImportReport> Send(string path, Recognised recognised, CancellationToken cancellationToken)
    {
        if (FileNameCheck.HoldsNumber(Path.GetFileName(path)))
            throw new ProfileException(FileNameCheck.Code, FileNameCheck.Message);
        using var file = new CsvFile(path);
        var report = new ImportReport(file.Name, recognised.ProfileId, recognised.Service.AppId);
        if (recognised.Figures is { } figures)
            await SendFigures(path, file, figures, recognised.Service, report, cancellationToken);
        else if (recognised.Records is { } format)
            await new RecordImport(connection, strict, ids, errors, progress).Send(path, file, format, report, cancellationToken);
        else
            await SendInspections(path, file, recognised.Inspections!, report, cancellationToken);
        TakeAnswer(path, report);
        return report;
    }

    private async Task SendFigures(
        string path, CsvFile file, Profile profile, DomainService service, ImportReport report, CancellationToken cancellationToken)
    {
        var header = await Header(path, report, profile, profile.Source, cancellationToken);
        var check = new RowCheck(service.Measures, connection.Register, TimeProvider.System);
        using var call = connection.Statistics(service.AppId).ImportObservations(cancellationToken: cancellationToken);
        var batch = new Batch<ImportObservationsRequest, ImportObservationsResponse>(call);
        await batch.Write(new() { Header = header });
        var rows = new ImportRows();
        var sent = 0L;
        foreach (var outcome in new ProfileReader(profile, file, service.Measures).Read())
        {
            Count(file, outcome.IgnoredBecause, outcome.Problems, report);
            foreach (var figure in outcome.Figures)
            {
                if (check.Check(figure).Refused is { } problem)
                    Refuse(file, profile.InColumns(figure, problem), report);
                else
                    rows.Rows.Add(figure);
                if (rows.Rows.Count == RowsPerMessage)
                    sent += await Flush();
            }
            if (batch.IsAnswered)
                break;
        }
        report.RowsRead = file.Row - 1;
        sent += await Flush();
        report.Answer = GivenUp(report) ? null : await batch.Close(new() { Totals = new() { Rows = sent } });

        async Task<int> Flush()
        {
            var count = rows.Rows.Count;
            if (count > 0)
                await batch.Write(new() { Rows = rows });
            rows = new();
            progress(file.Progress);
            return count;
        }
    }

    private async Task SendInspections(string path, CsvFile file, InspectionProfile profile, ImportReport report, CancellationToken cancellationToken)
    {
        var header = await Header(path, report, profile, profile.Source, cancellationToken);
        using var call = connection.Inspections.ImportInspections(cancellationToken: cancellationToken);
        var batch = new Batch<ImportInspectionsRequest, ImportInspectionsResponse>(call);
        await batch.Write(new() { Header = header });
        var sent = 0L;
        foreach (var outcome in new InspectionProfileReader(profile, file).Read())
        {
            if (outcome.Refused is { } problem)
                Refuse(file, problem, report);
            if (outcome.Inspection is { } inspection)
            {
                await batch.Write(new() { Row = inspection });
                sent++;
            }
            progress(file.Progress);
            if (batch.IsAnswered)
                break;
        }
        report.RowsRead = file.Row - 1;
        report.Answer = GivenUp(report) ? null : (await batch.Close(new() { Totals = new() { Rows = sent } })).Result;
    }

    private async Task<ImportHeader> Header(
        string path, ImportReport report, object profile, ProfileSource published, CancellationToken cancellationToken)
    {
        var source = release?.Invoke(published) ?? published;
        return new()
        {
            BatchId = await ids.Of(await BatchId.Of(path, profile, cancellationToken), report, cancellationToken),
            FileName = report.FileName,
            ProfileId = report.ProfileId,
            Strict = strict,
            Source = new()
            {
                Id = report.ProfileId,
                Title = source.Title,
                Publisher = source.Publisher,
                Release = source.Release,
                Licence = source.Licence,
                Uri = source.Uri,
                Grain = Grain.Published,
            },
        };
    }

    private void Count(CsvFile file, string? ignoredBecause, IReadOnlyList<RowProblem> problems, ImportReport report)
    {
        if (ignoredBecause is not null)
            report.Ignored[ignoredBecause] = report.Ignored.GetValueOrDefault(ignoredBecause) + 1;
        foreach (var problem in problems)
            Refuse(file, problem, report);
    }

    private void Refuse(CsvFile file, RowProblem problem, ImportReport report) => report.Refuse(file, problem, errors);

    private bool GivenUp(ImportReport report) => strict && report.RowsRefused > 0;

    private void TakeAnswer(string path, ImportReport report)
    {
        if (report.Answer is not { } answer)
            return;
        if (answer is { AlreadyImported: true, RowsRefused: > 0 })
            report.Refused["refused-by-the-service-when-first-imported"] = answer.RowsRefused;
        foreach (var reason in answer.Reasons)
            report.Refused[reason.Code] = report.Refused.GetValueOrDefault(reason.Code) + reason.Rows;
        report.FirstProblems.AddRange(answer.Problems.Take(20));
        errors?.WriteAgain(path, answer.Problems);
    }
}

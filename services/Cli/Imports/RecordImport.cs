using Grpc.Core;
using Send.Attendance.Formats;
using Send.Cli.Connections;
using Send.Measures.V1;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Sends a file of records to its service.</summary>
internal sealed class RecordImport(Connection connection, bool strict, string again, RefusedRows? errors, Action<double> progress)
{
    private const int RowsPerMessage = 1000;

    public async Task Send(string path, CsvFile file, RecordFormat format, ImportReport report, CancellationToken cancellationToken)
    {
        var id = Task.Run(() => IdOf(path, format, cancellationToken), cancellationToken);
        if (format == RecordFormat.Enrolments)
            await SendEnrolments(Header(await id, file, format, "Enrolments"), file, report, cancellationToken);
        else if (format == RecordFormat.Exclusions)
            await SendExclusions(Header(await id, file, format, "Suspensions and permanent exclusions"), file, report, cancellationToken);
        else if (format == RecordFormat.Episodes)
            await SendEpisodes(Header(await id, file, format, "Children missing education, part-time timetables, home education and alternative provision"), file, report, cancellationToken);
        else if (format == RecordFormat.Reports)
            await SendReports(Header(await id, file, format, "Reports of unofficial exclusion"), file, report, cancellationToken);
        else
            await new RegisterImport(connection, strict, errors, progress).Send(path, id, file, format, report, cancellationToken);
        NameColumns(report);
    }

    /// <summary>Whoever mends a file looks for its columns, and not for fields of the contract.</summary>
    private static void NameColumns(ImportReport report)
    {
        foreach (var problem in report.Answer is { } answer ? answer.Problems.Concat(answer.Notes) : [])
            problem.Field = RecordFormat.ColumnOf(problem.Field);
    }

    /// <summary>The format is part of the id, as a profile is: the same bytes under another format would say something else.</summary>
    private async Task<string> IdOf(string path, RecordFormat format, CancellationToken cancellationToken) =>
        await BatchId.Of(path, format.Id, cancellationToken) + again;

    private async Task SendEnrolments(ImportHeader header, CsvFile file, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Enrolments.ImportEnrolments(cancellationToken: cancellationToken);
        report.Answer = (await Send(
            call, new() { Header = header }, new EnrolmentFile(file).Read(), rows => new() { Rows = new() { Rows = { rows } } }, totals => new() { Totals = totals }, file, report)).Result;
    }

    private async Task SendExclusions(ImportHeader header, CsvFile file, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Exclusions.ImportExclusions(cancellationToken: cancellationToken);
        report.Answer = (await Send(
            call, new() { Header = header }, new ExclusionFile(file).Read(), rows => new() { Rows = new() { Rows = { rows } } }, totals => new() { Totals = totals }, file, report)).Result;
    }

    private async Task SendEpisodes(ImportHeader header, CsvFile file, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Episodes.ImportEpisodes(cancellationToken: cancellationToken);
        report.Answer = (await Send(
            call, new() { Header = header }, new EpisodeFile(file).Read(), rows => new() { Rows = new() { Rows = { rows } } }, totals => new() { Totals = totals }, file, report)).Result;
    }

    private async Task SendReports(ImportHeader header, CsvFile file, ImportReport report, CancellationToken cancellationToken)
    {
        using var call = connection.Reports.ImportReports(cancellationToken: cancellationToken);
        report.Answer = (await Send(
            call, new() { Header = header }, new ReportFile(file).Read(), rows => new() { Rows = new() { Rows = { rows } } }, totals => new() { Totals = totals }, file, report)).Result;
    }

    private async Task<TAnswer> Send<TRow, TPart, TAnswer>(
        AsyncClientStreamingCall<TPart, TAnswer> call, TPart header, IEnumerable<TRow> rows, Func<TRow[], TPart> some, Func<ImportTotals, TPart> totals, CsvFile file, ImportReport report)
    {
        var batch = new Batch<TPart, TAnswer>(call);
        await batch.Write(header);
        foreach (var chunk in rows.Chunk(RowsPerMessage))
        {
            await batch.Write(some(chunk));
            report.RowsRead += chunk.Length;
            progress(file.Progress);
            if (batch.IsAnswered)
                break;
        }
        return await batch.Close(totals(new() { Rows = report.RowsRead }));
    }

    private ImportHeader Header(string id, CsvFile file, RecordFormat format, string title) => new()
    {
        BatchId = id,
        FileName = file.Name,
        ProfileId = format.Id,
        Strict = strict,
        Source = new() { Id = format.Id, Title = title, Publisher = "The schools and the council that sent them", Grain = Grain.Records },
    };
}

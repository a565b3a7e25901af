using Send.Cli.Connections;
using Send.Cli.Imports.Sendings;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Cli.Imports;

/// <summary>Sends a file of records to its service.</summary>
internal sealed class RecordImport(Connection connection, bool strict, BatchIds ids, RefusedRows? errors, Action<double> progress)
{
    public async Task Send(string path, CsvFile file, RecordFormat format, ImportReport report, CancellationToken cancellationToken)
    {
        var id = Task.Run(() => IdOf(path, format, cancellationToken), cancellationToken);
        if (RecordSending.All.FirstOrDefault(s => s.Format == format) is { } sending)
            await sending.Send(connection, Header(await ids.Of(await id, report, cancellationToken), file, sending), file, report, errors, progress, cancellationToken);
        else
            await new RegisterImport(connection, strict, errors, progress).Send(path, OfRegister(id), file, format, report, cancellationToken);
        NameColumns(report, format);
    }

    /// <summary>Whoever mends a file looks for its columns, and not for fields of the contract.</summary>
    private static void NameColumns(ImportReport report, RecordFormat format)
    {
        foreach (var problem in report.Answer is { } answer ? answer.Problems.Concat(answer.Notes) : [])
            problem.Field = format.ColumnOf(problem.Field);
    }

    /// <summary>The format is part of the id, as a profile is: the same bytes under another format would say something else.</summary>
    private static Task<string> IdOf(string path, RecordFormat format, CancellationToken cancellationToken) => BatchId.Of(path, format.Id, cancellationToken);

    private async Task<string> OfRegister(Task<string> id) => ids.OfRegister(await id);

    private ImportHeader Header(string id, CsvFile file, RecordSending sending) => new()
    {
        BatchId = id,
        FileName = file.Name,
        ProfileId = sending.Format.Id,
        Strict = strict,
        Source = new() { Id = sending.Format.Id, Title = sending.Format.Title, Publisher = sending.SentBy, Grain = Grain.Records },
    };
}

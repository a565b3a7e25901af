using Send.Attendance.Formats;
using Send.Cli.Connections;
using Send.Observations.Profiles;

namespace Send.Cli.Imports;

/// <summary>Sends a file of records to its service.</summary>
internal sealed class RecordImport(Connection connection, bool strict, string again, RefusedRows? errors, Action<double> progress)
{
    public async Task Send(string path, CsvFile file, RecordFormat format, ImportReport report, CancellationToken cancellationToken)
    {
        // The format is part of the id, as a profile is: the same bytes under another format would say something else.
        var id = await BatchId.Of(path, format.Id, cancellationToken) + again;
        if (format == RecordFormat.Enrolments)
            await new EnrolmentImport(connection, strict, progress).Send(id, file, report, cancellationToken);
        else
            await new RegisterImport(connection, strict, errors, progress).Send(id, file, format, report, cancellationToken);
    }
}

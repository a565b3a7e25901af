using Send.Attendance;
using Send.Attendance.Formats;
using Send.Attendance.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of suspensions and permanent exclusions.</summary>
internal static class Exclusions
{
    public static RecordSending Sending { get; } = new RecordSending<ExclusionRow, ImportExclusionsRequest, ImportExclusionsResponse>(
        AttendanceFormats.Exclusions,
        AttendanceService.AppId,
        "The schools and the council that sent them",
        (connection, cancellationToken) => connection.Exclusions.ImportExclusions(cancellationToken: cancellationToken),
        file => new ExclusionFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}

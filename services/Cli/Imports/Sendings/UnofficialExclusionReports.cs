using Send.Attendance;
using Send.Attendance.Formats;
using Send.Attendance.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of reports of unofficial exclusion.</summary>
internal static class UnofficialExclusionReports
{
    public static RecordSending Sending { get; } = new RecordSending<ReportRow, ImportReportsRequest, ImportReportsResponse>(
        AttendanceFormats.Reports,
        AttendanceService.AppId,
        "The schools and the council that sent them",
        (connection, cancellationToken) => connection.Reports.ImportReports(cancellationToken: cancellationToken),
        file => new ReportFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}

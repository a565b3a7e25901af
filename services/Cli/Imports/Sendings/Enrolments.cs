using Send.Attendance;
using Send.Attendance.Formats;
using Send.Attendance.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of enrolments.</summary>
internal static class Enrolments
{
    public static RecordSending Sending { get; } = new RecordSending<EnrolmentRow, ImportEnrolmentsRequest, ImportEnrolmentsResponse>(
        AttendanceFormats.Enrolments,
        AttendanceService.AppId,
        "The schools and the council that sent them",
        (connection, cancellationToken) => connection.Enrolments.ImportEnrolments(cancellationToken: cancellationToken),
        file => new EnrolmentFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}

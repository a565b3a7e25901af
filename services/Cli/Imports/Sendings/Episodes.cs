using Send.Attendance;
using Send.Attendance.Formats;
using Send.Attendance.V1;

namespace Send.Cli.Imports.Sendings;

/// <summary>Files of missing education, part-time timetables, home education and alternative provision.</summary>
internal static class Episodes
{
    public static RecordSending Sending { get; } = new RecordSending<EpisodeRow, ImportEpisodesRequest, ImportEpisodesResponse>(
        AttendanceFormats.Episodes,
        AttendanceService.AppId,
        "The schools and the council that sent them",
        (connection, cancellationToken) => connection.Episodes.ImportEpisodes(cancellationToken: cancellationToken),
        file => new EpisodeFile(file).Read(),
        header => new() { Header = header },
        rows => new() { Rows = new() { Rows = { rows } } },
        totals => new() { Totals = totals },
        answer => answer.Result);
}

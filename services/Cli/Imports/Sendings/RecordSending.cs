using Grpc.Core;
using Send.Attendance.Formats;
using Send.Cli.Connections;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Cli.Imports.Sendings;

/// <summary>How files of one kind of records are sent to their service.</summary>
/// <param name="Format">By which columns the file is known.</param>
/// <param name="AppId">The service.</param>
/// <param name="SentBy">Who sends such files.</param>
internal abstract record RecordSending(RecordFormat Format, string AppId, string SentBy)
{
    /// <summary>Every kind but the registers, which are packed before they are sent.</summary>
    public static IReadOnlyList<RecordSending> All { get; } =
    [
        Enrolments.Sending, Exclusions.Sending, Episodes.Sending, UnofficialExclusionReports.Sending,
        SurveyAnswers.Sending, InspectionJudgements.Sending,
        Referrals.Sending, CommissionedServices.Sending, Transitions.Sending,
        Contacts.Sending, SpecifiedProvisions.Sending, CrisisEvents.Sending,
    ];

    /// <summary>Every kind of files of records, the registers too.</summary>
    public static IReadOnlyList<RecordFormat> Formats { get; } = [.. AttendanceFormats.Registers, .. All.Select(s => s.Format)];

    /// <summary>Whether its records are refused as long as those that they belong to are not held, so that a file of them goes after others.</summary>
    public bool GoesLast { get; init; }

    /// <summary>Sends a file as one batch.</summary>
    /// <param name="connection">Where to.</param>
    /// <param name="header">What the batch is.</param>
    /// <param name="file">The file.</param>
    /// <param name="report">Where rows are counted and refused, and the service's answer is put.</param>
    /// <param name="errors">Where refused rows are written; null where nowhere.</param>
    /// <param name="progress">Told how far the file is read.</param>
    /// <param name="cancellationToken">To give up.</param>
    public abstract Task Send(
        Connection connection, ImportHeader header, CsvFile file, ImportReport report, RefusedRows? errors, Action<double> progress, CancellationToken cancellationToken);
}

/// <summary>How the rows of one kind become the parts of a call.</summary>
/// <param name="Format">By which columns the file is known.</param>
/// <param name="AppId">The service.</param>
/// <param name="SentBy">Who sends such files.</param>
/// <param name="Call">Opens the call.</param>
/// <param name="Read">Reads the rows of a file.</param>
/// <param name="Header">The part that opens the batch.</param>
/// <param name="Rows">A part of some rows.</param>
/// <param name="Totals">The part that closes the batch.</param>
/// <param name="Result">What the service says of it.</param>
internal sealed record RecordSending<TRow, TPart, TAnswer>(
    RecordFormat Format,
    string AppId,
    string SentBy,
    Func<Connection, CancellationToken, AsyncClientStreamingCall<TPart, TAnswer>> Call,
    Func<CsvFile, IEnumerable<TRow>> Read,
    Func<ImportHeader, TPart> Header,
    Func<TRow[], TPart> Rows,
    Func<ImportTotals, TPart> Totals,
    Func<TAnswer, ImportObservationsResponse> Result)
    : RecordSending(Format, AppId, SentBy)
{
    private const int RowsPerMessage = 1000;

    public override async Task Send(
        Connection connection, ImportHeader header, CsvFile file, ImportReport report, RefusedRows? errors, Action<double> progress, CancellationToken cancellationToken)
    {
        using var call = Call(connection, cancellationToken);
        var batch = new Batch<TPart, TAnswer>(call);
        await batch.Write(Header(header));
        var sent = 0L;
        // Each row is looked at while it is the one that the file read last.
        foreach (var chunk in Read(file).Where(_ => IsWhole(file, report, errors)).Chunk(RowsPerMessage))
        {
            await batch.Write(Rows(chunk));
            sent += chunk.Length;
            progress(file.Progress);
            if (batch.IsAnswered)
                break;
        }
        report.RowsRead = sent + report.RowsRefused;
        if (!header.Strict || report.RowsRefused == 0)
            report.Answer = Result(await batch.Close(Totals(new() { Rows = sent })));
    }

    private static bool IsWhole(CsvFile file, ImportReport report, RefusedRows? errors)
    {
        if (file.WrongWidth is not { } ragged)
            return true;
        report.Refuse(file, ragged, errors);
        return false;
    }
}

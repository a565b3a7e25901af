using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Send.Attendance.Storage;

/// <summary>Adds blocks to SQLite by one statement that is prepared once.</summary>
internal static class BlockInsert
{
    private const string Command =
        "INSERT INTO mark_blocks (area_code, position, submission_id, school_urn, week, recorded_at, received_at, sender, hash, marks) "
        + "VALUES ($area, $position, $submission, $school, $week, $recorded, $received, $sender, $hash, $marks)";

    private static readonly string[] Names = ["$area", "$position", "$submission", "$school", "$week", "$recorded", "$received", "$sender", "$hash", "$marks"];

    public static async Task Add(AttendanceContext context, IReadOnlyList<MarkBlock> blocks, CancellationToken cancellationToken)
    {
        await using var insert = context.Database.GetDbConnection().CreateCommand();
        insert.CommandText = Command;
        insert.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var name in Names)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = name;
            insert.Parameters.Add(parameter);
        }
        foreach (var b in blocks)
        {
            Set(insert.Parameters, b.AreaCode, b.Position, b.SubmissionId, b.SchoolUrn, b.Week, b.RecordedAt, b.ReceivedAt, b.Sender, b.Hash, b.Marks);
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static void Set(DbParameterCollection parameters, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            parameters[i].Value = values[i];
    }
}

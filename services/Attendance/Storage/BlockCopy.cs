using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Send.Attendance.Storage;

/// <summary>Adds blocks to PostgreSQL by COPY, which plans nothing for each of them.</summary>
internal static class BlockCopy
{
    private const string Command =
        "COPY mark_blocks (area_code, position, submission_id, school_urn, week, recorded_at, received_at, sender, hash, marks) FROM STDIN (FORMAT BINARY)";

    public static async Task Add(AttendanceContext context, IReadOnlyList<MarkBlock> blocks, CancellationToken cancellationToken)
    {
        if (blocks.Count == 0)
            return;
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(Command, cancellationToken);
        foreach (var block in blocks)
        {
            await copy.StartRowAsync(cancellationToken);
            await copy.WriteAsync(block.AreaCode, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(block.Position, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(block.SubmissionId, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(block.SchoolUrn, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(block.Week, NpgsqlDbType.Date, cancellationToken);
            await copy.WriteAsync(block.RecordedAt, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(block.ReceivedAt, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync(block.Sender, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(block.Hash, NpgsqlDbType.Bytea, cancellationToken);
            await copy.WriteAsync(block.Marks, NpgsqlDbType.Bytea, cancellationToken);
        }
        await copy.CompleteAsync(cancellationToken);
    }
}

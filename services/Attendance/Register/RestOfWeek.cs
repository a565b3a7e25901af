using System.Globalization;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Send.Attendance.Codes;
using Send.Attendance.Storage;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>
/// What has come since a block was received before its week was over: the same block sent again brings marks that were left out then.
/// They are kept as a block beside it, recorded when it was, so that what was corrected meanwhile stays corrected.
/// </summary>
internal sealed class RestOfWeek(AttendanceContext context)
{
    // The first day at least has come when a block is received.
    private const int MostParts = 5;

    /// <summary>The rest of a block that is received again; null where nothing is lacking.</summary>
    /// <param name="submissionId">The block's.</param>
    /// <param name="content">What of it is to be kept now.</param>
    /// <param name="isTaken">Whether an id is another block's that is being kept.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Rest?> Of(string submissionId, BlockContent content, Func<string, bool> isTaken, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(1, MostParts).Select(n => Id(submissionId, n)).ToList();
        var found = await context.Blocks.AsNoTracking()
            .Where(b => b.AreaCode == content.AreaCode && ids.Contains(b.SubmissionId)).OrderBy(b => b.Position).ToListAsync(cancellationToken);
        // A sender may have given one of the ids to a block of its own.
        var parts = found.Where(b => b.Hash.AsSpan().SequenceEqual(content.Hash)).ToList();
        if (parts is not [var first, ..] || ids.Except(found.Select(b => b.SubmissionId)).FirstOrDefault(id => !isTaken(id)) is not { } free)
            return null;
        var (packed, pupils) = Lacking(content, parts);
        return pupils == 0 ? null : new(free, first.RecordedAt, packed, pupils);
    }

    private static string Id(string submissionId, int part) => part == 1 ? submissionId : string.Create(CultureInfo.InvariantCulture, $"{submissionId}+{part}");

    private static (byte[] Packed, int Pupils) Lacking(BlockContent content, List<MarkBlock> parts)
    {
        var sent = PackedMarks.Parser.ParseFrom(content.Marks);
        var marks = sent.Marks.ToByteArray();
        var rows = sent.Pupils.Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);
        foreach (var part in parts.Select(p => PackedMarks.Parser.ParseFrom(p.Marks)))
        {
            for (var at = 0; at < part.Marks.Length; at++)
            {
                if (part.Marks[at] != CodePage.Nothing)
                    marks[(rows[part.Pupils[at / Weeks.Sessions]] * Weeks.Sessions) + (at % Weeks.Sessions)] = CodePage.Nothing;
            }
        }
        var kept = new PackedMarks { CodePage = sent.CodePage, OtherCodes = { sent.OtherCodes } };
        List<byte> left = [];
        foreach (var (row, week) in marks.Chunk(Weeks.Sessions).Index().Where(w => w.Item.AsSpan().ContainsAnyExcept(CodePage.Nothing)))
        {
            kept.Pupils.Add(sent.Pupils[row]);
            left.AddRange(week);
        }
        kept.Marks = ByteString.CopyFrom([.. left]);
        return (kept.ToByteArray(), kept.Pupils.Count);
    }
}

/// <param name="SubmissionId">By which it is kept.</param>
/// <param name="RecordedAt">When the block was recorded.</param>
/// <param name="Marks">A <c>PackedMarks</c> of marks.proto.</param>
/// <param name="Pupils">How many pupils' marks it has.</param>
internal sealed record Rest(string SubmissionId, long RecordedAt, byte[] Marks, int Pupils)
{
    public MarkProblem Note { get; } = new()
    {
        Row = -1,
        Session = -1,
        Code = "rest-of-week",
        Message = "The block was received before, while days of its week were yet to come. What has come since is kept beside it, under its id with a plus sign and a number.",
    };
}

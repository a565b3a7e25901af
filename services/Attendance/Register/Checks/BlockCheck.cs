using System.Security.Cryptography;
using Google.Protobuf;
using Send.Attendance.Codes;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures;
using Send.Measures.Areas;

namespace Send.Attendance.Register.Checks;

/// <summary>Checks a block: where and when it is of, then its pupils, then its marks.</summary>
internal sealed class BlockCheck(AreaRegister areas, PupilReferences references, TimeProvider time)
{
    public CheckedBlock Check(MarksBlock block, KnownPupils known)
    {
        var problems = new MarkProblems();
        if (HeadCheck.Problem(block, areas, time.GetUtcNow()) is { } wrong)
        {
            problems.RefuseBlock(wrong.Code, wrong.Message);
            return new(block.SubmissionId, null, 0, problems.All);
        }
        var page = AttendanceCodes.Page(block.CodePage)!;
        var week = IsoDay.Read(block.Week)!.Value;
        var marks = new MarkCheck(page, week, block.OtherCodes, problems);
        var (pupils, count, bytes) = Rows(block, marks, problems, known);
        var area = areas.Find(block.AreaCode)!.Code;
        // Before marks are left out of the same bytes: sent again another day, the block is the same block.
        var packed = Packed(page, pupils, bytes, block);
        var hash = HashOf(area, block, packed, problems.All);
        if (YetToComeCheck.Clear(bytes, week, time.Today(), problems))
            packed = Packed(page, pupils, bytes, block);
        ClosedDayCheck.Note(bytes, page, problems);
        var content = count == 0 ? null : new BlockContent(area, block.SchoolUrn, week, block.RecordedAt?.ToDateTime().Ticks, packed, hash);
        return new(block.SubmissionId, content, count, problems.All);
    }

    /// <summary>The rows that are kept: their pupils as they are packed, how many they are, and their marks.</summary>
    private (byte[] Pupils, int Count, byte[] Marks) Rows(MarksBlock block, MarkCheck marks, MarkProblems problems, KnownPupils known)
    {
        var isPlain = marks.ArePlain(block.Marks.Span);
        if (isPlain && known.Packed(block.SchoolUrn, block.Pupils) is { } before)
            return (before, block.Pupils.Count, block.Marks.ToByteArray());
        var kept = new PackedMarks();
        kept.Pupils.Capacity = block.Pupils.Count;
        var bytes = Rows(block, new PupilCheck(references, block.Pupils.Count, problems), marks, kept);
        var packed = kept.ToByteArray();
        if (isPlain && kept.Pupils.Equals(block.Pupils))
            known.Add(block.SchoolUrn, kept.Pupils, packed);
        return (packed, kept.Pupils.Count, bytes);
    }

    /// <summary>A message is the bytes of its fields in their order.</summary>
    private static byte[] Packed(CodePage page, byte[] pupils, byte[] marks, MarksBlock block) =>
    [
        .. new PackedMarks { CodePage = page.Version }.ToByteArray(), .. pupils,
        .. new PackedMarks { Marks = UnsafeByteOperations.UnsafeWrap(marks), OtherCodes = { block.OtherCodes } }.ToByteArray(),
    ];

    private static byte[] Rows(MarksBlock block, PupilCheck pupils, MarkCheck marks, PackedMarks kept)
    {
        var sent = block.Marks.Span;
        var bytes = new byte[sent.Length];
        var length = 0;
        for (var row = 0; row < block.Pupils.Count; row++)
        {
            var of = sent.Slice(row * Weeks.Sessions, Weeks.Sessions);
            if (!marks.Passes(row, of) || pupils.Kept(row, block.Pupils[row], of, bytes) is not { } pupil)
                continue;
            kept.Pupils.Add(pupil);
            of.CopyTo(bytes.AsSpan(length));
            length += Weeks.Sessions;
        }
        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Of what is kept, and of why the rest is not: the same sent again has the same hash, and a number of a pupil is in none.</summary>
    private static byte[] HashOf(string area, MarksBlock block, byte[] packed, IReadOnlyList<MarkProblem> problems)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(new MarksBlock { AreaCode = area, SchoolUrn = block.SchoolUrn, Week = block.Week, RecordedAt = block.RecordedAt }.ToByteArray());
        hash.AppendData(packed);
        foreach (var problem in problems.Where(p => p.Refused))
            hash.AppendData(problem.ToByteArray());
        return hash.GetHashAndReset();
    }
}

using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>A block that was checked: what of it is to be kept, and what was found about it.</summary>
/// <param name="SubmissionId">As the sender chose it.</param>
/// <param name="Block">What is to be kept, but for its position and its moments; null where nothing is.</param>
/// <param name="Pupils">How many pupils' marks are to be kept.</param>
/// <param name="Problems">What was found.</param>
internal sealed record CheckedBlock(string SubmissionId, BlockContent? Block, int Pupils, IReadOnlyList<MarkProblem> Problems);

/// <summary>What a block says, whoever sent it and whenever.</summary>
/// <param name="AreaCode">3-digit code of the area.</param>
/// <param name="SchoolUrn">The school.</param>
/// <param name="Week">The Monday.</param>
/// <param name="RecordedAt">When the sender recorded it, in ticks of UTC; null where it did not say.</param>
/// <param name="Marks">A <c>PackedMarks</c> of marks.proto.</param>
/// <param name="Hash">Of what was sent.</param>
internal sealed record BlockContent(string AreaCode, string SchoolUrn, DateOnly Week, long? RecordedAt, byte[] Marks, byte[] Hash);

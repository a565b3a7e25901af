using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;

namespace Send.Attendance.Register.Checkpoints;

/// <summary>What of a register no checkpoint holds yet, as it stood at a position.</summary>
/// <param name="AreaCode">The area.</param>
/// <param name="Year">The year in which the academic year starts.</param>
/// <param name="Since">The position of the checkpoint that holds the rest; 0 where this is all.</param>
/// <param name="Position">The position.</param>
/// <param name="Blocks">How many blocks were laid since.</param>
/// <param name="Schools">The schools that changed since.</param>
internal sealed record Snapshot(string AreaCode, int Year, long Since, long Position, int Blocks, IReadOnlyDictionary<string, FoldedSchool> Schools)
{
    public static Snapshot Of(AreaRegisterYear register) => new(
        register.AreaCode, register.Year, register.CheckpointAt, register.Position, register.LaidSince,
        register.Schools.Where(s => register.CheckpointAt == 0 || s.Value.Latest > register.CheckpointAt).ToDictionary(s => s.Key, s => s.Value.Save()));
}

using Send.Attendance.Register.Checks;
using Send.Attendance.V1;

namespace Send.Attendance.Register;

/// <summary>What became of the blocks of a file.</summary>
internal sealed class FileOutcome
{
    private bool anyRefused;
    private bool anyKept;
    private bool anyLeftOut;

    /// <summary>
    /// Whether the file needs never be sent again. One of which nothing could be kept may be once what was in its way is mended, and
    /// one with marks of days to come once they have come.
    /// </summary>
    public bool IsReceived => (anyKept || !anyRefused) && !anyLeftOut;

    /// <summary>How many pupils' weeks were not held before.</summary>
    public long PupilsChanged { get; private set; }

    public void Add(IReadOnlyList<BlockReceipt> receipts)
    {
        foreach (var receipt in receipts)
        {
            anyKept |= receipt.Position > 0;
            anyRefused |= receipt.Position == 0;
            anyLeftOut |= receipt.Problems.Any(p => p.Code == YetToComeCheck.Code);
            PupilsChanged += receipt.AlreadyReceived ? 0 : receipt.PupilsKept;
        }
    }
}

using Send.Attendance.Register;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

public sealed class FileOutcomeTests
{
    private static readonly BlockReceipt Kept = new() { Position = 7, PupilsKept = 3 };
    private static readonly BlockReceipt Known = new() { Position = 6, PupilsKept = 2, AlreadyReceived = true };
    private static readonly BlockReceipt Refused = new() { Problems = { new MarkProblem { Code = "upn-without-key", Refused = true } } };
    private static readonly BlockReceipt Early = new() { Position = 8, PupilsKept = 1, Problems = { new MarkProblem { Code = "yet-to-come" } } };

    [Fact]
    public void A_file_is_received_unless_all_was_refused_or_days_are_to_come()
    {
        Assert.True(Of().IsReceived);
        Assert.True(Of(Kept, Refused).IsReceived);
        Assert.True(Of(Known).IsReceived);
        Assert.False(Of(Refused, Refused).IsReceived);
        Assert.False(Of(Kept, Early).IsReceived);
    }

    [Fact]
    public void What_was_held_before_is_no_change() => Assert.Equal(4, Of(Kept, Known, Refused, Early).PupilsChanged);

    private static FileOutcome Of(params BlockReceipt[] receipts)
    {
        var outcome = new FileOutcome();
        outcome.Add(receipts);
        return outcome;
    }
}

namespace Send.Attendance.Signals;

/// <summary>How many of how many.</summary>
public readonly record struct Share(int Count, int OutOf)
{
    public Share With(bool counted) => new(Count + (counted ? 1 : 0), OutOf + 1);
}

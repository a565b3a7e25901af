namespace Send.Attendance.Formats;

/// <summary>Lets threads do one thing after another, in the order of their turns.</summary>
internal sealed class RegisterTurns
{
    private readonly object one = new();
    private int next;

    /// <summary>Whether no further turn is to be taken.</summary>
    public bool AreEnded { get; private set; }

    /// <summary>Waits for a turn and takes it, unless turns have ended; the work says whether they go on.</summary>
    public void Take(int turn, Func<bool> work)
    {
        lock (one)
        {
            while (next != turn && !AreEnded)
                Monitor.Wait(one);
        }
        // Nobody else has this turn, so that the lock need not be held meanwhile.
        var goOn = !AreEnded && work();
        lock (one)
        {
            (next, AreEnded) = (turn + 1, AreEnded || !goOn);
            Monitor.PulseAll(one);
        }
    }

    public void End()
    {
        lock (one)
        {
            AreEnded = true;
            Monitor.PulseAll(one);
        }
    }
}

namespace Send.Attendance.Formats;

/// <summary>Lets threads do one thing after another, in the order of their turns.</summary>
internal sealed class RegisterTurns
{
    private readonly object one = new();
    private int next;
    private volatile bool arePaused;
    private volatile bool areEnded;

    /// <summary>Whether no further turn is to be taken.</summary>
    public bool AreEnded => areEnded;

    /// <summary>Whether none is to be taken for now.</summary>
    public bool AreOver => areEnded || arePaused;

    /// <summary>Waits for a turn and takes it, unless turns have ended or pause; the work says how they go on.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool Take(int turn, Func<TurnEnd> work)
    {
        lock (one)
        {
            while (next != turn && !areEnded && !arePaused)
                Monitor.Wait(one);
            if (areEnded || arePaused)
                return false;
        }
        // Nobody else has this turn, so that the lock need not be held meanwhile.
        var end = work();
        lock (one)
        {
            (next, areEnded, arePaused) = (turn + 1, areEnded || end == TurnEnd.Ended, end == TurnEnd.Pause);
            Monitor.PulseAll(one);
        }
        return true;
    }

    /// <summary>Goes on after a pause, while no thread has a turn or waits for one.</summary>
    public void Resume() => arePaused = false;

    public void End()
    {
        lock (one)
        {
            areEnded = true;
            Monitor.PulseAll(one);
        }
    }
}

/// <summary>How turns go on after one.</summary>
internal enum TurnEnd
{
    /// <summary>With the next.</summary>
    Next,

    /// <summary>Not until they are resumed.</summary>
    Pause,

    /// <summary>Not at all.</summary>
    Ended,
}

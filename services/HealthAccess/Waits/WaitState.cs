namespace Send.HealthAccess.Waits;

/// <summary>How a wait stands on a day.</summary>
public enum WaitState
{
    /// <summary>The child waits.</summary>
    Open = 1,

    /// <summary>The contact that was waited for took place.</summary>
    Completed = 2,

    /// <summary>It was closed before the contact took place.</summary>
    EndedUnseen = 3,

    /// <summary>The child was turned away at the threshold, whether or not somebody had spoken with it before.</summary>
    Refused = 4,
}

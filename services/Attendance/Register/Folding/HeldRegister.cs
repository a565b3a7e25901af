namespace Send.Attendance.Register.Folding;

/// <summary>A register in the cache, with the turn of those who want it.</summary>
internal sealed class HeldRegister
{
    /// <summary>Never disposed: it has no handle, and somebody may wait for it yet.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Null while nobody has folded it, or one failed half-way.</summary>
    public AreaRegisterYear? Register { get; set; }

    /// <summary>Who has it or waits for it; one that is wanted is not thrown away.</summary>
    public int Wanted { get; set; }

    /// <summary>As it was when it was used last.</summary>
    public long Bytes { get; set; }

    /// <summary>When it was used last, in the order of uses.</summary>
    public long Used { get; set; }
}

namespace Send.Attendance.Register.Folding;

/// <summary>
/// Keeps the registers that were folded last, so that the next sending costs only what it brings. Whoever uses a register holds it
/// alone; those of other areas and years do not wait for it.
/// </summary>
internal sealed class RegisterCache : IDisposable
{
    private const long MostBytes = 256 * 1024 * 1024;
    private const int EarlierAtOnce = 2;
    private readonly Lock door = new();
    private readonly SemaphoreSlim earlier = new(EarlierAtOnce);
    private readonly Dictionary<(string AreaCode, int Year), HeldRegister> held = [];
    private long uses;

    /// <summary>Does something with a register that is laid exactly up to a position.</summary>
    public async Task<T> With<T>(string areaCode, int year, long position, Ledger ledger, Func<AreaRegisterYear, T> work, CancellationToken cancellationToken)
    {
        var (isLater, answer) = await InTurn(
            areaCode, year,
            async entry => entry.Register is { } held && held.Position > position
                ? (true, default)
                : (false, await With(entry, areaCode, year, position, ledger, work, cancellationToken)),
            cancellationToken);
        // As known before: of no use to the next, who asks for now and does not wait for it.
        return isLater ? await AsKnownBefore(areaCode, year, position, ledger, work, cancellationToken) : answer!;
    }

    public void Dispose() => earlier.Dispose();

    /// <summary>Few at once, because each takes the memory of a register of its own.</summary>
    private async Task<T> AsKnownBefore<T>(string areaCode, int year, long position, Ledger ledger, Func<AreaRegisterYear, T> work, CancellationToken cancellationToken)
    {
        await earlier.WaitAsync(cancellationToken);
        try
        {
            return work(await Folded(areaCode, year, position, ledger, cancellationToken));
        }
        finally
        {
            earlier.Release();
        }
    }

    /// <summary>Does something with a register as it is held; nothing where it is not.</summary>
    public Task<T?> Held<T>(string areaCode, int year, Func<AreaRegisterYear, T?> work, CancellationToken cancellationToken) =>
        InTurn(areaCode, year, entry => Task.FromResult(entry.Register is { } register ? work(register) : default), cancellationToken);

    /// <summary>Does something with a register as it is held; nothing where it is not.</summary>
    public Task Held(string areaCode, int year, Action<AreaRegisterYear> work, CancellationToken cancellationToken) => Held(
        areaCode, year, register =>
        {
            work(register);
            return true;
        },
        cancellationToken);

    /// <summary>The years of an area that are held.</summary>
    public IReadOnlyList<int> Years(string areaCode)
    {
        lock (door)
            return [.. held.Keys.Where(k => k.AreaCode == areaCode).Select(k => k.Year).Order()];
    }

    private static async Task<T> With<T>(
        HeldRegister entry, string areaCode, int year, long position, Ledger ledger, Func<AreaRegisterYear, T> work, CancellationToken cancellationToken)
    {
        var register = entry.Register;
        // One that fails half-way is not kept.
        entry.Register = null;
        if (register is null)
            register = await Folded(areaCode, year, position, ledger, cancellationToken);
        else
            await register.BringTo(position, ledger, cancellationToken);
        var answer = work(register);
        (entry.Register, entry.Bytes) = (register, register.Bytes);
        return answer;
    }

    private static async Task<AreaRegisterYear> Folded(string areaCode, int year, long position, Ledger ledger, CancellationToken cancellationToken)
    {
        var register = await ledger.Checkpoint(areaCode, year, position, cancellationToken) ?? new(areaCode, year);
        await register.BringTo(position, ledger, cancellationToken);
        return register;
    }

    private async Task<T> InTurn<T>(string areaCode, int year, Func<HeldRegister, Task<T>> work, CancellationToken cancellationToken)
    {
        var entry = Want(areaCode, year);
        try
        {
            await entry.Turn.WaitAsync(cancellationToken);
            try
            {
                return await work(entry);
            }
            finally
            {
                entry.Turn.Release();
            }
        }
        finally
        {
            Leave(entry);
        }
    }

    private HeldRegister Want(string areaCode, int year)
    {
        lock (door)
        {
            if (!held.TryGetValue((areaCode, year), out var entry))
                held.Add((areaCode, year), entry = new());
            entry.Wanted++;
            entry.Used = ++uses;
            return entry;
        }
    }

    private void Leave(HeldRegister entry)
    {
        lock (door)
        {
            entry.Wanted--;
            while (held.Values.Sum(h => h.Bytes) > MostBytes && held.Where(h => h.Value.Wanted == 0).OrderBy(h => h.Value.Used).Select(h => h.Key).ToList() is [var oldest, ..])
                held.Remove(oldest);
        }
    }
}

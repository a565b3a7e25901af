using Microsoft.Extensions.Caching.Memory;

namespace Send.Attendance.Register.Folding;

/// <summary>
/// Keeps the registers that were folded last, so that the next sending costs only what it brings. One at a time is brought up to
/// date; whoever uses a register holds it alone.
/// </summary>
internal sealed class RegisterCache : IDisposable
{
    private const int YearsKept = 8;
    private readonly MemoryCache years = new(new MemoryCacheOptions { SizeLimit = YearsKept });
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Does something with a register that is laid exactly up to a position.</summary>
    public async Task<T> With<T>(string areaCode, int year, long position, Ledger ledger, Func<AreaRegisterYear, T> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var key = (areaCode, year);
            var register = years.TryGetValue(key, out AreaRegisterYear? held) && held!.Position <= position ? held : new(areaCode, year);
            // One that fails half-way is not kept.
            if (register == held)
                years.Remove(key);
            await register.BringTo(position, ledger, cancellationToken);
            var answer = work(register);
            if (held is null || held.Position <= position)
                years.Set(key, register, new MemoryCacheEntryOptions { Size = 1 });
            return answer;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        years.Dispose();
        turn.Dispose();
    }
}

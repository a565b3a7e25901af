namespace Send.HealthAccess.Tests;

/// <summary>A clock that stands still at noon of 10 February 2026.</summary>
internal sealed class OnADay : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 2, 10, 12, 0, 0, TimeSpan.Zero);
}

namespace Send.Records.Figures;

/// <summary>
/// Measures what no change measures: as the host starts, areas that changed shortly before it ended last; and once a day all areas, because
/// months end though no record changes.
/// </summary>
public partial class CatchUp(IServiceScopeFactory scopes, TimeProvider time, ILogger<CatchUp> logger) : BackgroundService
{
    // A command that is over sooner has no time for it.
    private static readonly TimeSpan BeforeFirst = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Run(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that is disposed of without being stopped would call this a failure.
        }
    }

    private async Task Run(CancellationToken stoppingToken)
    {
        await ForEach(keep => keep.Behind(stoppingToken), (keep, area) => keep.Bring(area, stoppingToken), stoppingToken);
        using var timer = new PeriodicTimer(BeforeFirst, time);
        for (; await timer.WaitForNextTickAsync(stoppingToken); timer.Period = Between)
            await ForEach(keep => keep.OfEarlierDays(stoppingToken), (keep, area) => keep.Renew(area, stoppingToken), stoppingToken);
    }

    private async Task ForEach(Func<KeepFigures, Task<List<string>>> list, Func<KeepFigures, string, Task> measure, CancellationToken stoppingToken)
    {
        List<string> areas = [];
        await Tried(async keep => areas = await list(keep), stoppingToken);
        foreach (var area in areas)
            await Tried(keep => measure(keep, area), stoppingToken);
    }

    /// <summary>The next change of an area, or the next hour, measures it if this cannot; a service without its database says so by its health.</summary>
    private async Task Tried(Func<KeepFigures, Task> work, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider.GetRequiredService<KeepFigures>());
        }
        catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Areas whose records had changed, or whose figures are of an earlier day, could not be measured; the next change or the next hour will.")]
    private partial void Failed(Exception exception);
}

namespace Send.Records.Figures;

/// <summary>As the host starts, measures areas that changed shortly before it ended last.</summary>
public partial class CatchUp(IServiceScopeFactory scopes, ILogger<CatchUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var area in await Behind(stoppingToken))
            await Tried(async services => await services.GetRequiredService<KeepFigures>().Bring(area, stoppingToken));
    }

    private async Task<List<string>> Behind(CancellationToken stoppingToken)
    {
        List<string> behind = [];
        await Tried(async services => behind = await services.GetRequiredService<KeepFigures>().Behind(stoppingToken));
        return behind;
    }

    /// <summary>The next change of an area measures it if this cannot; a service without its database says so by its health.</summary>
    private async Task Tried(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Areas whose records had changed could not be measured as the service started; their next change will.")]
    private partial void Failed(Exception exception);
}

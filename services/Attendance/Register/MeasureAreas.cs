using Send.Attendance.Register.Checkpoints;

namespace Send.Attendance.Register;

/// <summary>Brings what is measured of areas up to what their ledgers say.</summary>
internal sealed partial class MeasureAreas(KeepFigures figures, KeepCheckpoints checkpoints, IHostApplicationLifetime lifetime, ILogger<MeasureAreas> logger)
{
    /// <summary>Each area for itself: one that fails keeps no other from its figures. A service that is stopping measures what is left as it starts again.</summary>
    /// <returns>The first failure; null where there was none.</returns>
    public async Task<Exception?> Handle(IEnumerable<string> areas)
    {
        Exception? first = null;
        foreach (var area in areas)
        {
            try
            {
                await figures.Bring(area, lifetime.ApplicationStopping);
                await checkpoints.Handle(area, KeepCheckpoints.Far, lifetime.ApplicationStopping);
            }
            catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                Failed(area, e);
                first ??= e;
            }
        }
        return first;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Area {Area} could not be measured; the next sending or start tries again.")]
    private partial void Failed(string area, Exception exception);
}

using Microsoft.Extensions.Hosting;

namespace Send.Hosting.Storage;

/// <summary>Brings a database's schema up to date before the host takes calls.</summary>
internal sealed class MigrateAtStart(Schema schema) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => schema.Update(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Cli.Running;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Suite.Tests;

/// <summary>The suite in this process, over a folder of its own.</summary>
public class RunningSuite : IAsyncLifetime
{
    private readonly string path = Directory.CreateTempSubdirectory("send-suite-").FullName;

    internal DataFolder Folder { get; private set; } = null!;

    internal Cli.Running.Suite Suite { get; private set; } = null!;

    internal Connection Connection { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Folder = new(path);
        Prepare();
        Suite = await Cli.Running.Suite.Start(Folder, TestContext.Current.CancellationToken);
        Connection = Connection.To(Suite, Folder.Register());
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await Suite.DisposeAsync();
        Directory.Delete(path, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What is to be in the folder before the suite starts.</summary>
    private protected virtual void Prepare()
    {
    }

    internal static async Task<ImportReport> Import(Connection connection, string file, CancellationToken cancellationToken)
    {
        Recognised recognised;
        using (var csv = new CsvFile(file))
            recognised = Recogniser.Recognise(csv);
        return await new FileImport(connection, strict: false, errors: null, progress: _ => { }).Send(file, recognised, cancellationToken);
    }
}

using Xunit;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Send.Deploy.Tests;

/// <summary>The file by which <c>dapr run</c> starts the four.</summary>
public sealed class DaprRunTests
{
    private static readonly string Folder = Repository.Path("deploy");

    private readonly Template template = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<Template>(Repository.Read("deploy", "dapr.yaml"));

    [Fact]
    public void Starts_the_four_by_gRPC_with_resources_and_a_configuration_that_exist()
    {
        Assert.Equal(1, template.Version);
        Assert.Equal(Services.AppIds, template.Apps.Select(a => a.AppID).Order());
        Assert.Equal("grpc", template.Common.AppProtocol);
        Assert.True(File.Exists(Path.Combine(Folder, template.Common.ConfigFilePath)));
        Assert.All(template.Common.ResourcesPaths, path => Assert.True(File.Exists(Path.Combine(Folder, path, "resiliency.yaml"))));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Starts_a_service_where_Kubernetes_would_have_it_listen(Service service)
    {
        var app = App(service);
        Assert.Equal(service.GrpcPort, app.AppPort);
        Assert.Equal($"{service.GrpcPort}", app.Env["Listen__Grpc"]);
        Assert.Equal($"{service.HttpPort}", app.Env["Listen__Http"]);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Runs_a_project_that_exists(Service service)
    {
        var app = App(service);
        var root = Path.GetFullPath(Path.Combine(Folder, app.AppDirPath));
        var project = app.Command[app.Command.IndexOf("--project") + 1];
        Assert.Equal(Repository.Root, root);
        Assert.Equal(["dotnet", "run"], app.Command.Take(2));
        Assert.True(File.Exists(Path.Combine(root, project, $"Send.{service.Folder}.csproj")));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void Gives_each_owner_of_a_database_its_own_file(Service service)
    {
        var env = App(service).Env;
        Assert.Equal(service.HasDatabase ? $"Data Source=artifacts/{service.AppId}.db" : null, env.GetValueOrDefault("Storage__ConnectionString"));
    }

    [Fact]
    public void Tells_all_of_them_that_they_have_a_sidecar() => Assert.Equal("Dapr", template.Common.Env["Clients__Transport"]);

    private App App(Service service) => Assert.Single(template.Apps, a => a.AppID == service.AppId);
}

internal sealed class Template
{
    public int Version { get; set; }

    public CommonSettings Common { get; set; } = new();

    public List<App> Apps { get; set; } = [];
}

internal sealed class CommonSettings
{
    public List<string> ResourcesPaths { get; set; } = [];

    public string ConfigFilePath { get; set; } = "";

    public string AppProtocol { get; set; } = "";

    public bool EnableAppHealthCheck { get; set; }

    public Dictionary<string, string> Env { get; set; } = [];
}

internal sealed class App
{
    public string AppID { get; set; } = "";

    public string AppDirPath { get; set; } = "";

    public int AppPort { get; set; }

    public List<string> Command { get; set; } = [];

    public Dictionary<string, string> Env { get; set; } = [];
}

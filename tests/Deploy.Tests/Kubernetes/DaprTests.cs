using Xunit;

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>What Dapr is told.</summary>
public sealed class DaprTests(Manifests manifests)
{
    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void A_sidecar_calls_its_service_by_gRPC_where_it_listens(Service service)
    {
        var annotations = manifests.Pod(service).Metadata.Annotations;
        Assert.Equal("true", annotations["dapr.io/enabled"]);
        Assert.Equal(service.AppId, annotations["dapr.io/app-id"]);
        Assert.Equal("grpc", annotations["dapr.io/app-protocol"]);
        Assert.Equal("true", annotations["dapr.io/enable-app-health-check"]);
        Assert.Equal(manifests.Settings(service)["Listen__Grpc"], annotations["dapr.io/app-port"]);
        Assert.Equal(Configuration.Metadata.Name, annotations["dapr.io/config"]);
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void A_service_and_its_sidecar_share_their_tokens_by_secrets_of_their_own(Service service)
    {
        var annotations = manifests.Pod(service).Metadata.Annotations;
        var secrets = manifests.Container(service).Env.Where(e => e.ValueFrom is not null).ToDictionary(e => e.Name, e => e.ValueFrom.SecretKeyRef);
        Assert.Equal($"{service.AppId}-app-token", annotations["dapr.io/app-token-secret"]);
        Assert.Equal($"{service.AppId}-api-token", annotations["dapr.io/api-token-secret"]);
        Assert.Equal((annotations["dapr.io/app-token-secret"], "token"), (secrets["APP_API_TOKEN"].Name, secrets["APP_API_TOKEN"].Key));
        Assert.Equal((annotations["dapr.io/api-token-secret"], "token"), (secrets["DAPR_API_TOKEN"].Name, secrets["DAPR_API_TOKEN"].Key));
    }

    [Theory]
    [MemberData(nameof(Services.Each), MemberType = typeof(Services))]
    public void A_service_knows_that_it_has_a_sidecar_and_is_ready_only_with_it(Service service) =>
        Assert.Equal("Dapr", manifests.Container(service).Env.Single(e => e.Name == "Clients__Transport").Value);

    [Fact]
    public void Only_reporting_may_call_and_only_what_it_asks()
    {
        var access = Configuration.Spec.AccessControl!;
        var policy = Assert.Single(access.Policies);
        Assert.Equal(("deny", "deny"), (access.DefaultAction, policy.DefaultAction));
        Assert.Equal(("reporting", "send"), (policy.AppId, policy.Namespace));
        Assert.Equal(
            ["/send.inspections.v1.InspectionService/*", "/send.measures.v1.MeasureService/*"],
            policy.Operations.Where(o => o.Action == "allow").Select(o => o.Name).Order());
    }

    [Fact]
    public void Every_operation_that_is_allowed_is_in_the_contracts()
    {
        var services = Directory.EnumerateFiles(Repository.Path("protos", "send"), "*_service.proto", SearchOption.AllDirectories)
            .Select(file => File.ReadAllLines(file))
            .Where(lines => lines.Any(l => l.StartsWith("service ", StringComparison.Ordinal)))
            .Select(lines => (Package: Word(lines, "package "), Name: Word(lines, "service ")))
            .Select(s => $"/{s.Package}.{s.Name}/*");
        Assert.Subset(services.ToHashSet(), Configuration.Spec.AccessControl!.Policies.SelectMany(p => p.Operations).Select(o => o.Name).ToHashSet());
    }

    [Fact]
    public void A_call_is_tried_again_only_while_the_other_is_unavailable()
    {
        var resiliency = Assert.Single(manifests.Of<ScopedResource<ResiliencySpec>>());
        Assert.Equal(["reporting"], resiliency.Scopes);
        Assert.Equal(Services.AppIds.Except(["reporting"]), resiliency.Spec.Targets.Apps.Keys.Order());
        Assert.All(resiliency.Spec.Targets.Apps.Values, target =>
        {
            Assert.Contains(target.Timeout, resiliency.Spec.Policies.Timeouts);
            Assert.Equal("14", resiliency.Spec.Policies.Retries[target.Retry].Matching?.GRPCStatusCodes);
            Assert.InRange(resiliency.Spec.Policies.Retries[target.Retry].MaxRetries, 1, 5);
        });
    }

    private Resource<ConfigurationSpec> Configuration => Assert.Single(manifests.Of<Resource<ConfigurationSpec>>());

    private static string Word(string[] lines, string after) =>
        lines.First(l => l.StartsWith(after, StringComparison.Ordinal))[after.Length..].TrimEnd('{', ';', ' ');
}

using k8s.Models;

namespace Send.Deploy.Tests.Kubernetes;

/// <summary>Dapr's custom resources, as far as the manifests use them: strict parsing refuses what is not here.</summary>
internal static class Dapr
{
    public static Dictionary<string, Type> Types { get; } = new()
    {
        ["dapr.io/v1alpha1/Configuration"] = typeof(Resource<ConfigurationSpec>),
        ["dapr.io/v1alpha1/Resiliency"] = typeof(ScopedResource<ResiliencySpec>),
    };
}

internal class Resource<TSpec>
{
    public string ApiVersion { get; set; } = "";

    public string Kind { get; set; } = "";

    public V1ObjectMeta Metadata { get; set; } = new();

    public required TSpec Spec { get; set; }
}

internal sealed class ScopedResource<TSpec> : Resource<TSpec>
{
    public List<string> Scopes { get; set; } = [];
}

internal sealed class ConfigurationSpec
{
    public Tracing? Tracing { get; set; }

    public AccessControl? AccessControl { get; set; }
}

internal sealed class Tracing
{
    public string SamplingRate { get; set; } = "";
}

internal sealed class AccessControl
{
    public string DefaultAction { get; set; } = "";

    public string TrustDomain { get; set; } = "";

    public List<AppPolicy> Policies { get; set; } = [];
}

internal sealed class AppPolicy
{
    public string AppId { get; set; } = "";

    public string DefaultAction { get; set; } = "";

    public string TrustDomain { get; set; } = "";

    public string Namespace { get; set; } = "";

    public List<Operation> Operations { get; set; } = [];
}

internal sealed class Operation
{
    public string Name { get; set; } = "";

    public string Action { get; set; } = "";
}

internal sealed class ResiliencySpec
{
    public required Policies Policies { get; set; }

    public required Targets Targets { get; set; }
}

internal sealed class Policies
{
    public Dictionary<string, string> Timeouts { get; set; } = [];

    public Dictionary<string, Retry> Retries { get; set; } = [];
}

internal sealed class Retry
{
    public string Policy { get; set; } = "";

    public string Duration { get; set; } = "";

    public int MaxRetries { get; set; }

    public RetryMatching? Matching { get; set; }
}

internal sealed class RetryMatching
{
    public string GRPCStatusCodes { get; set; } = "";
}

internal sealed class Targets
{
    public Dictionary<string, Target> Apps { get; set; } = [];
}

internal sealed class Target
{
    public string Timeout { get; set; } = "";

    public string Retry { get; set; } = "";
}
